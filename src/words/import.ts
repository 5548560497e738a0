/** Files on their way in: what they are, what is already here, what to do. */
import { counted, fileSize, knownDateWords, listed } from './numbers.ts';

export const OPEN = {
  action: 'Open a file',
  reading: 'Reading…',
  accept: '.json,.zip,.html,.yaml,.yml,application/json,application/zip,text/html',
  drop: 'Drop the files to open them',
  pasted: 'pasted text',
} as const;

export const IMPORT = {
  title: 'Open files',
  lead: 'Nothing has been stored yet. Look at what was read, then store it.',
  empty: 'No file is waiting. Open one, drop files anywhere on a page, or paste the text of a file.',
  how: 'Files from Groundwork end in .groundwork.json; several at once come as a .zip, and a report saved as .html can carry its assessment. A lens of your own, in YAML or JSON, is checked here.',
  new: 'New here.',
  same: 'Already here, with the same content. There is nothing to store.',
  clash: 'An assessment with the same id is here, with other content.',
  clashInBatch: 'An earlier file has the same id, with other content.',
  clashUnreadable: 'What is stored under the same id cannot be read. It is left as it is.',
  closed: 'The browser does not hand out this file: it was moved, or it may not be opened. Choose it again.',
  refused: 'This file cannot be opened.',
  moreIssues: (count: number) => `And ${counted(count, 'more fault')} of this kind or others.`,
  choice: (title: string) => `What to do with ${title}`,
  choices: {
    both: 'Keep both: the file becomes a second assessment',
    replace: 'Replace: what is here becomes a snapshot of the file’s assessment',
    skip: 'Leave it out',
  },
  copy: 'Another copy of this assessment is here.',
  merge: 'Merge them part by part',
  mergeWith: (title: string) => `Merge it with ${title}, part by part`,
  open: 'Open it',
  store: (count: number) => `Store ${counted(count, 'assessment')}`,
  storing: 'Storing…',
  nothingToStore: 'There is nothing to store here.',
  leave: 'Leave everything as it is',
  stored: (count: number) => `${counted(count, 'assessment')} stored on this device.`,
  undo: 'Undo',
  undone: 'Taken back. Everything is as it was before.',
  close: 'Close',
  failed: 'Nothing was stored, and nothing was changed.',
  failedFull: (bytes: number) =>
    `Storage is full: the files need about ${fileSize(bytes)}. Delete something, or free space on this device, and try again.`,
  failedOther: 'The browser refused to store it. Try again; if it fails again, reload the page.',
  newerTitle: 'Made by a newer version',
  newer: 'Nothing was stored. Update Groundwork to open it; the file stays as it is.',
  newerUntitled: 'an assessment without a name',
  download: 'Download the untouched file',
  unknownAnswers: (count: number) =>
    `${counted(count, 'answer')} to questions that are not asked here. Kept, and counted nowhere.`,
  otherVersion: (version: string) => `Made with Foundations ${version}.`,
  otherLens: (lens: string, version: string) =>
    `Made with the lens "${lens}" ${version}, which is not here. Its answers are kept, but cannot be scored with Foundations.`,
} as const;

type Facts = { readonly answers: number; readonly candidates: number; readonly updatedAt: string };

/** `31 answers, 3 candidates, last changed 12 March 2026`. */
export function factWords({ answers, candidates, updatedAt }: Facts): string {
  return `${counted(answers, 'answer')}, ${counted(candidates, 'candidate')}, last changed ${changedOn(updatedAt)}`;
}

function changedOn(updatedAt: string): string {
  const date = knownDateWords(updatedAt);
  return date === 'unknown date' ? 'at an unknown date' : date;
}

type GlimpseWords = {
  readonly title: string | null;
  readonly updatedAt: string | null;
  readonly formatVersion: number | null;
  readonly candidates: readonly string[];
  readonly answers: number;
};

/** What can be told of a document of a later version, in one sentence. */
export function glimpseWords({ title, updatedAt, formatVersion, candidates, answers }: GlimpseWords): string {
  const name = title === null ? IMPORT.newerUntitled : `"${title}"`;
  const parts = [
    formatVersion === null ? '' : `format version ${formatVersion}`,
    answers === 0 ? '' : counted(answers, 'answer'),
    candidates.length === 0 ? '' : `the candidates ${listed(candidates)}`,
    updatedAt === null ? '' : `last changed ${changedOn(updatedAt)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? `It holds ${name}.` : `It holds ${name}: ${parts.join(', ')}.`;
}

type Difference = {
  readonly differing: number;
  readonly onlyInFile: number;
  readonly onlyHere: number;
  readonly others: readonly DifferingPart[];
};
export type DifferingPart =
  | 'title'
  | 'lens'
  | 'reviewBy'
  | 'priorities'
  | 'decided'
  | 'tripwires'
  | 'candidates'
  | 'snapshots';

const PARTS = {
  title: 'the name',
  lens: 'the version of the questions',
  reviewBy: 'the review date',
  priorities: 'priorities',
  decided: 'decisions',
  tripwires: 'tripwires',
  candidates: 'candidates',
  snapshots: 'snapshots',
} as const satisfies Record<DifferingPart, string>;

/** How a file differs from what is here: `Three answers differ, 2 are only in the file. Decisions and the name differ too.` */
export function differenceWords({ differing, onlyInFile, onlyHere, others }: Difference): string {
  const answers = [
    differing === 0 ? '' : `${counted(differing, 'answer')} ${differing === 1 ? 'differs' : 'differ'}`,
    onlyInFile === 0 ? '' : `${counted(onlyInFile, 'answer')} only in the file`,
    onlyHere === 0 ? '' : `${counted(onlyHere, 'answer')} only here`,
  ].filter((part) => part !== '');
  const sentences = [
    answers.length === 0 ? 'All answers are the same.' : `${listed(answers)}.`,
    others.length === 0 ? '' : `Also different: ${listed(others.map((part) => PARTS[part]))}.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
