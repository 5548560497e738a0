/** What this browser keeps, what it lost, and what it is told not to keep. */
import { counted, knownDateWords } from './numbers.ts';

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
