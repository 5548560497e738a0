/** The fixed sentences of the report: cover, headings, how to read it. */
import type { Confidence, IsoDate } from '../engine/model.ts';
import type { Completeness } from '../engine/result.ts';
import { counted, dateWords, listed } from './numbers.ts';
import { shorten } from './shorten.ts';
import { confidenceWord } from './terms.ts';

export const REPORT_FILE = {
  program: 'Groundwork',
  subject: 'Architecture readiness report',
} as const;

const LONGEST_FOOTER_TITLE = 60;

/** `Groundwork · Shop platform · 14 March 2027`, a long name cut short. */
export function reportFooter(title: string, generatedOn: IsoDate): string {
  const short = shorten(title, LONGEST_FOOTER_TITLE);
  return [REPORT_FILE.program, short, dateWords(generatedOn)].join(' · ');
}

export function reportPageOf(page: number, pages: number): string {
  return `page ${page} of ${pages}`;
}

/** What stands on the cover where the PDF had to replace letters. */
export function missingLettersNote(placeholder: string): string {
  return `Some characters are not in the fonts of this PDF; each run of them is shown as ${placeholder}. The web page and the Markdown have them all.`;
}

export const REPORT_HEADINGS = {
  dayOne: 'Day-one readiness',
  later: 'Later readiness',
  concerns: 'By concern',
  threeThings: 'Three things to do',
  compared: 'Candidates compared',
  verdict: 'Verdict and risks',
  certainRisks: 'Risks you already know',
  possibleRisks: 'Risks that are not ruled out',
  findOut: 'Find out first',
  findOutProduct: 'About the product',
  decisions: 'Decisions',
  plan: 'Plan',
  aheadOfNeed: 'Ahead of need',
  checks: 'Contradictions',
  readings: 'Readings',
  guesses: 'Resting on guesses',
  disagreements: 'Not everyone agrees',
  answers: 'Answers',
  productAnswers: 'The product',
  notApplicable: 'Does not apply',
  method: 'How this was computed',
  references: 'References',
} as const;

/** The introduction below a heading; each one full sentence. */
export const REPORT_INTROS = {
  bars: 'Share of what a first version needs, the least proven first.',
  laterBars: 'Share of what can be added or changed later; it never weighs on the verdict.',
  certainRisks: 'They hold whatever the unknowns turn out to be.',
  possibleRisks: 'Each is decided by an answer that is still missing or uncertain.',
  findOut: 'Ordered by what each unknown could cost you.',
  aheadOfNeed:
    'More is built here than this version asks for. It is not a fault; it is effort that could go elsewhere.',
  checks: 'Answers that do not fit together. One of them is probably wrong.',
  readings: 'The same answers, weighed for one purpose.',
  guesses: 'These answers were marked as a guess, and the result would be worse if they were unknown.',
  notApplicable: 'Left out of every figure, for the reasons given.',
  references: 'What the questions of this report rest on.',
} as const;

/** What is said where a section has nothing to list. */
export const REPORT_NOTHING = {
  risks: 'No risk found.',
  findOut: 'Nothing: every question that counts has an answer.',
  plan: 'Nothing to do: every target is met.',
  threeThings: 'Nothing is open: every target is met and every question answered.',
} as const;

export const REPORT_COLUMNS = {
  place: 'Place',
  candidate: 'Candidate',
  verdict: 'Verdict',
  dayOne: 'Day one',
  later: 'Later',
  question: 'Question',
  answer: 'Answer',
  reason: 'Reason',
  group: 'Concern',
} as const;

export const REPORT_FIELDS = {
  note: 'Note',
  evidence: 'Evidence',
  owner: 'Owner',
  answered: 'Answered',
  reason: 'Reason',
  why: 'Why',
  howToFindOut: 'How to find out',
  askVendor: 'Ask your vendor',
  who: 'Who',
  mend: 'What to do',
  standsFor: 'Stands for',
  aboutCandidate: 'Note on the candidate',
} as const;

/** `verified, by Ben, 12 March 2027` without the parts that are not known. */
export function answeredLine(confidence?: Confidence, by?: string, at?: IsoDate): string {
  const parts = [
    confidence && confidenceWord(confidence),
    by?.trim() && `by ${by.trim()}`,
    at && dateWords(at),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** `2 candidates: Our stack and Platform X`. */
export function candidatesLine(names: readonly string[]): string {
  return names.length === 1
    ? `Candidate: ${names.join('')}`
    : `${counted(names.length, 'candidate')}: ${listed(names)}`;
}

/** `14 March 2027 · Foundations 1.2.0 · 38 of 45 questions answered`. */
export function coverFacts(generatedOn: IsoDate, lens: string, { answered, asked }: Completeness): string {
  return [dateWords(generatedOn), lens, `${answered} of ${counted(asked, 'question')} answered`].join(' · ');
}

export const OVERALL = 'Overall';
export const OWNER_UNNAMED = 'nobody yet';

/** How the figures come about and how to read a range: one paragraph each. */
export const METHOD: readonly string[] = [
  'Every scored question has a target for day one, for later, or for both: how much of it a product like this one needs. The product answers can raise a target. Attainment is how much of the target the answer meets; more than the target counts no extra.',
  'Readiness is the weighted mean of attainments, for a pillar, a concern or overall. The priorities set for the pillars count in the overall figure only.',
  'A range such as 42 to 81 % has two ends on purpose. The first holds whatever the unknowns turn out to be. The second is reached if every unknown turns out well. A question that nobody has answered is an unknown, not a zero. The way to narrow a range is to answer the questions under “Find out first”.',
  'A risk is high when at least half of a day-one target is missing on something that is expensive to redo. Elsewhere on day one such a gap is medium, and a smaller one low. What can evolve later is never more than low.',
  '“Not yet” means that a high risk is certain; “Find out first”, that one is possible; “Ready with conditions”, that nothing is worse than medium; “Ready”, that nothing is worse than low.',
  'A question that does not apply is in no figure; each one is listed with its reason. Percents are rounded, and 0 % or 100 % stand only for exactly none or all.',
];

/** `Security has priority 5 of 5.` */
export function priorityLine(pillar: string, priority: number): string {
  return `${pillar} has priority ${priority} of 5.`;
}

/** Readiness bars where they can only be a table. */
export const BAR_COLUMNS = {
  group: 'Group',
  bar: 'Drawn',
  readiness: 'Readiness',
  range: 'First and second number of a range',
} as const;
