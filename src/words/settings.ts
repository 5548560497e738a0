/** The settings: how things look, and what this browser keeps. */
import { counted, fileSize } from './numbers.ts';

export const SETTINGS = {
  title: 'Settings',
  lead: 'All of this concerns this browser only.',
  appearance: 'Appearance and keys',
  theme: 'Theme',
  shortcuts: 'Keys on the question page',
  shortcutChoices: { on: 'On', off: 'Off' },
  shortcutsNote: 'Numbers choose an answer, U says unknown, N says that it does not apply, Enter goes on.',
  storage: 'What is kept here',
  storageCaption: 'Answers are stored in this browser and nowhere else.',
  where: 'Where',
  status: {
    kept: 'On this device',
    opening: 'On this device',
    private: 'Nowhere: this is a private session',
    other: 'In memory only: the browser gives no storage. Download what you need.',
  },
  count: 'Assessments',
  used: 'Space in use',
  usedOf: (used: number, quota: number | null) =>
    quota === null ? `About ${fileSize(used)}` : `About ${fileSize(used)} of ${fileSize(quota)}`,
  notTold: 'The browser does not tell',
  persistent: 'When space runs out',
  isPersistent: 'The browser keeps this site’s data until you delete it',
  isNotPersistent: 'The browser may delete this site’s data without asking',
  ask: 'Ask the browser to keep it',
  askedInVain: 'The browser refused. Visiting often or installing the site may change its mind.',
  backup: 'Last download',
  never: 'Never',
} as const;

export const PRIVATE = {
  title: 'Private session',
  caption:
    'For a machine that is not yours. This tab then keeps nothing: what you answer ends with it, and what is stored here is neither shown nor changed.',
  start: 'Start a private session',
  end: 'End the private session',
  endBody: (count: number) =>
    count === 0
      ? 'It holds nothing. The assessments stored on this device are shown again.'
      : `It holds ${counted(count, 'assessment')}, kept nowhere else.`,
  keep: 'Store on this device',
  keeping: 'Storing…',
  forget: 'Forget and end',
  endEmpty: 'End it',
  failed: 'It could not be stored. The private session goes on; download what you need.',
  cancel: 'Stay private',
  close: 'Close',
} as const;

export const ERASE = {
  title: 'Delete everything on this device',
  caption: 'Before you hand a machine on. It cannot be undone.',
  body: 'This cannot be undone. What goes:',
  list: (count: number) => [
    `${counted(count, 'assessment')}, with answers, notes, decisions and snapshots`,
    'Settings, the theme and the date of the last download',
    'The copy of the program that works without a network',
  ],
  others: 'Files that you downloaded stay where they are.',
  action: 'Delete everything',
  busy: 'Deleting…',
  failed: 'The browser did not delete it. Close the other tabs of Groundwork and try again.',
  cancel: 'Keep everything',
  close: 'Close',
} as const;
