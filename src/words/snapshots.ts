/** Snapshots: how an assessment read at earlier moments. */

/** What the program calls the snapshots that it takes itself. */
export const SNAPSHOT_NAMES = {
  beforeImport: 'Before a file replaced it',
  beforeRestore: (name: string) => `Before "${cut(name)}" was restored`,
  beforeLens: (version: string) => `Before the move to Foundations ${version}`,
  beforeRemoval: (candidate: string) => `Before "${cut(candidate)}" was removed`,
  whileChanging: 'While it was being changed',
  asItWas: (date: string) => `As it was on ${date}`,
} as const;

/** Leaves room for the words around it: a name has at most 200 characters. */
function cut(name: string): string {
  return name.length <= 120 ? name : `${[...name].slice(0, 110).join('').slice(0, 118)}…`;
}

export const SNAPSHOTS = {
  title: 'Snapshots',
  lead: 'A snapshot keeps how every answer read at a moment, with its result. Going back to one can be undone.',
  automaticNote:
    'Groundwork takes some by itself: before anything that replaces answers, and while much is being changed. Of these it keeps the last ten.',
  take: 'Take a snapshot',
  takeTitle: 'Take a snapshot',
  nameLabel: 'Name',
  nameHint: 'What has just been reached, or what comes next: "Before beta".',
  noteLabel: 'Note',
  nameMissing: 'Enter a name',
  nameLong: 'Use at most 200 characters',
  noteLong: 'Use at most 20,000 characters',
  save: 'Save the snapshot',
  cancel: 'Cancel',
  edit: 'Rename',
  editTitle: 'Rename the snapshot',
  restore: 'Go back to it',
  compare: 'Compare with now',
  delete: 'Delete',
  more: (name: string) => `More for ${name}`,
  automatic: 'Automatic',
  empty: 'No snapshot yet.',
  taken: (date: string) => `taken ${date === 'unknown date' ? 'at an unknown date' : `on ${date}`}`,
  lens: (version: string) => `Foundations ${version}`,
  decisionsStay: 'Decisions and their reasons stay as they are.',
  restored: (name: string) => `Back to ${name}.`,
  alreadySo: (name: string) => `Everything reads as in ${name} already.`,
  deleted: (name: string) => `${name} was deleted.`,
  deletedWithRecords: (name: string) =>
    `${name} was deleted. It showed decisions that have turned since: decision records exported from now on have other numbers.`,
  close: 'Close',
} as const;
