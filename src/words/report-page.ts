/** The page where a report is put together and taken along. */
import type { Verdict } from '../engine/result.ts';
import { counted, listed } from './numbers.ts';
import { verdictTitle } from './verdict.ts';

export const REPORT_PAGE = {
  takeIn: 'Take in a form that came back filled in',
  title: 'Report',
  intro: 'Choose who reads it and what it holds. Every file is made here, in your browser.',
  audience: 'Who is it for?',
  audiences: {
    team: {
      label: 'The team',
      description: 'Everything: risks, unknowns, decisions, the plan, every answer with its notes.',
    },
    board: {
      label: 'A board or an investor',
      description: 'One page: the verdict, the bars, three things to do, each decision in a line.',
    },
    vendor: {
      label: 'A vendor',
      description:
        'Only the questions that are still open, with room to answer. No answer, no figure, no note.',
    },
  },
  candidates: 'Which stacks?',
  candidate: 'Which stack?',
  noCandidate: 'Choose at least one stack.',
  leaveOut: 'What should it leave out?',
  notes: { label: 'Notes', description: 'On answers, stacks and saved moments. Reasons stay in.' },
  people: {
    label: 'Names of people',
    description: 'Owners, who answered, who decided. A name inside a note or a reason stays in.',
  },
  evidence: { label: 'Evidence', description: 'The links that show an answer is so.' },
  questions: (count: number) =>
    count === 0 ? 'Leave out answers to some questions' : `Answers left out: ${count}`,
  questionsNote: 'An answer that is left out counts as unknown in every figure of the report.',
  questionsOfVendor: 'Questions that are left out are not asked.',
  files: 'Take it along',
  blocked:
    'If nothing was saved, the browser may have blocked the download. Allow downloads for this page, or copy the text below.',
  copy: 'Copy as Markdown',
  copied: 'The report is copied.',
  notCopied:
    'The browser did not let it be copied. The text is selected: press Ctrl+C, or Command+C on a Mac.',
  copyLabel: 'The report as Markdown',
  download: 'Download',
  cancel: 'Cancel',
  cancelled: 'Cancelled. No file was made.',
  firstNumber: 'First number',
  firstNumberHint: 'Higher where the project has records already. Take the same one each time.',
  firstNumberWrong: (most: number) => `Enter a whole number from 1 to ${most}.`,
} as const;

/** Said where leaving answers out gives another verdict than the whole assessment has. */
export function otherVerdict(name: string, shown: Verdict | null, whole: Verdict | null): string {
  return `With these answers left out the report says “${verdictTitle(shown)}” of ${name}. With them it is “${verdictTitle(whole)}”.`;
}

type PreviewWords = { readonly pages: number; readonly chapters: readonly string[] };

/** `About 32 pages: Decisions, Our stack, Answers and References.` */
export function previewWords(
  audience: 'team' | 'board' | 'vendor',
  { pages, chapters }: PreviewWords,
): string {
  const length = audience === 'board' ? 'One page' : `About ${counted(pages, 'page')}`;
  return chapters.length === 0 ? `${length}.` : `${length}: ${listed(chapters)}.`;
}

/** What is going on while a PDF is made. */
export const PDF_STAGES = {
  start: 'Step 1 of 3: loading what makes PDFs…',
  fonts: 'Step 2 of 3: loading the fonts…',
  pages: 'Step 3 of 3: laying out the pages…',
} as const;

const SCRIPTS = {
  chinese: 'Chinese',
  japanese: 'Japanese',
  korean: 'Korean',
  arabic: 'Arabic',
  hebrew: 'Hebrew',
  devanagari: 'Devanagari',
  thai: 'Thai',
  emoji: 'emoji',
  other: 'another script',
} as const;

/** Before a PDF is made that will lack letters. */
export function missingScriptsNote(scripts: readonly (keyof typeof SCRIPTS)[]): string {
  return `The PDF has no letters for ${listed(scripts.map((script) => SCRIPTS[script]))} and shows [?] in their place. The web page has them all.`;
}

export const EXPORT_FAULTS = {
  workerFailed:
    'The part that makes PDFs could not be loaded. Reload the page and try again, or take the web page: it prints well.',
  renderFailed: 'The PDF could not be made. Take the web page instead: it prints well.',
  tooSlow: 'The PDF took too long. Try again with fewer stacks, or take the web page: it prints well.',
  other: 'The file could not be made. Try again, or take another format.',
} as const;
