/** What this browser keeps, what it lost, and what it is told not to keep. */
import { counted, fileSize, knownDateWords } from './numbers.ts';

export const KEEPING = {
  label: 'About what this browser keeps',
  lossTitle: 'Your browser lost assessments',
  lossCount: (expected: number, found: number) =>
    `${counted(expected, 'assessment was', 'assessments were')} on this device, ${found === 0 ? 'none is' : counted(found, 'is', 'are')} here now.`,
  lossOlder: 'The last changes are gone: the browser went back to an older state.',
  lossBackup: (backedUpAt: string | null) =>
    backedUpAt === null
      ? 'Nothing was ever downloaded here. If you have a file or a shared copy, open it.'
      : `The last download was on ${knownDateWords(backedUpAt)}. Open that file to have it back.`,
  lossAccept: 'Go on with what is here',
  privateTitle: 'Private session',
  privateBody:
    'Nothing in this tab is kept: closing or reloading it forgets everything. Download what you need.',
  privateSettings: 'Settings',
  reminderTitle: 'Download a copy',
  reminderBody:
    'Safari deletes what a site keeps after seven days without a visit. Nothing was downloaded here in the last seven days.',
  reminderAction: 'Download all',
  reminderClose: 'Not now',
} as const;

export const SETTINGS = {
  title: 'Settings',
  lead: 'All of this concerns this browser only.',
  appearance: 'Appearance',
  theme: 'Theme',
  questions: 'Questions',
  wording: 'How questions are put',
  wordings: { plain: 'Plainly', technical: 'As a technical lead would' },
  shortcuts: 'Keys on the question page',
  shortcutsOn: 'On',
  shortcutsOff: 'Off',
  shortcutsNote: 'Numbers choose an answer, U says unknown, N says that it does not apply, Enter goes on.',
  storage: 'What is kept here',
  storageCaption: 'Answers are stored in this browser and nowhere else.',
  kept: 'Assessments',
  keptCount: (count: number) => counted(count, 'assessment'),
  used: 'Space in use',
  usedOf: (used: number, quota: number | null) =>
    quota === null ? `about ${fileSize(used)}` : `about ${fileSize(used)} of ${fileSize(quota)}`,
  notTold: 'The browser does not tell.',
  persistent: 'If space runs out',
  isPersistent: 'The browser keeps this site’s data until you delete it.',
  isNotPersistent: 'The browser may delete this site’s data without asking. Download a copy now and then.',
  ask: 'Ask the browser to keep it',
  askedInVain: 'The browser refused. It decides by itself; visiting often or installing the site helps.',
  backup: 'Last download',
  never: 'never',
  private: 'Private session',
  privateCaption:
    'For a machine that is not yours. This tab then keeps nothing: what you answer ends with it, and what is stored here is neither shown nor changed.',
  startPrivate: 'Start a private session',
  endPrivate: 'End the private session',
  endTitle: 'End the private session',
  endBody: (count: number) => `It holds ${counted(count, 'assessment')}, kept nowhere else.`,
  endKeep: 'Store them on this device',
  endForget: 'Forget them',
  endFailed: 'They could not be stored. The private session goes on; download what you need.',
  erase: 'Delete everything on this device',
  eraseCaption: 'For leaving a machine for good.',
  eraseTitle: 'Delete everything on this device',
  eraseBody: 'This cannot be undone. What goes:',
  eraseList: (count: number) => [
    `${counted(count, 'assessment')} with answers, notes, decisions and snapshots`,
    'settings and the theme',
    'the copy of the program that works without a network',
  ],
  eraseOthers: 'Files that you downloaded stay where they are.',
  eraseAction: 'Delete everything',
  eraseFirst: 'Download all first',
  erasing: 'Deleting…',
  eraseFailed: 'The browser did not delete it. Close the other tabs of Groundwork and try again.',
  cancel: 'Keep everything',
  close: 'Close',
} as const;
