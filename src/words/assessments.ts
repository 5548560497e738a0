/** The page that lists the assessments of this device. */
import type { Completeness } from '../engine/result.ts';
import { counted, fileSize } from './numbers.ts';

export const ASSESSMENTS = {
  title: 'Your assessments',
  empty: 'Nothing saved yet.',
  start: 'Start an assessment',
  downloadAll: 'Download all',
  downloadingAll: 'Packing…',
  downloadFailed: 'The download could not be made. Nothing on this device was changed.',
  continue: 'Continue',
  results: 'Results',
  snapshots: 'Snapshots',
  rename: 'Rename',
  renameTitle: 'Rename the assessment',
  nameLabel: 'Name',
  nameMissing: 'Enter a name',
  nameLong: 'Use at most 200 characters',
  saveName: 'Save the name',
  cancel: 'Leave it as it is',
  duplicate: 'Duplicate',
  copyOf: (title: string) => `${title} (copy)`,
  download: 'Download',
  saveInFile: 'Save in a file',
  saveInNamedFile: (name: string) => `Save in ${name}`,
  archive: 'Archive',
  unarchive: 'Take out of the archive',
  delete: 'Delete',
  undo: 'Undo',
  close: 'Close',
  untitled: 'Without a name',
  examples: 'Look at a finished example',
  settings: 'What this browser keeps',
  menu: (title: string) => `More for ${title}`,
  deleted: (title: string) => `${title} was deleted.`,
  archived: (title: string) => `${title} is in the archive of this device.`,
  unarchived: (title: string) => `${title} is back in the list.`,
  savedInFile: (name: string) => `Saved in ${name}.`,
  downloadedInstead: (name: string) =>
    `${name} could not be written into the file, so a copy was downloaded.`,
  changed: (date: string) => `changed ${date}`,
  candidates: (count: number) => counted(count, 'candidate'),
  progress: ({ answered, asked }: Completeness) => `${answered} of ${asked}`,
  listFailed: 'The list cannot be read.',
  listFailedBody: 'The browser does not hand it out. Reload the page; nothing has been changed.',
  search: 'Search by name',
  sort: 'Sort by',
  sorts: { changed: 'Last change', title: 'Name', verdict: 'Verdict', progress: 'Progress' },
  show: 'Show',
  shown: { current: 'In use', archived: 'Archived' },
  noneFound: 'No assessment of this kind.',
  found: (count: number) => counted(count, 'assessment'),
  used: (bytes: number) => `About ${fileSize(bytes)} on this device.`,
} as const;

/** `groundwork-2026-11-20.zip` for the moment `at`, ISO 8601. */
export function archiveName(at: string): string {
  return `groundwork-${at.slice(0, 10)}.zip`;
}

/** A title that may be longer than the format takes, cut at a whole character. */
export function titleOfCopy(title: string): string {
  const most = 200 - ASSESSMENTS.copyOf('').length;
  return ASSESSMENTS.copyOf(
    [...title]
      .slice(0, most)
      .join('')
      .slice(0, most)
      .replace(/\p{Surrogate}$/u, ''),
  );
}
