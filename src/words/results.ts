/** The results page: headings, and the one sentence that states a finding above each chart. */
import type { Lens, Question, Share } from '../engine/model.ts';
import type {
  CandidateResult,
  DecisionResult,
  PlanItem,
  Readiness,
  ReadinessPerHorizon,
  Severity,
} from '../engine/result.ts';
import {
  capitalised,
  counted,
  countedInWords,
  countWord,
  dateWords,
  listed,
  NOTHING_TO_ASSESS,
  percent,
  points,
  range,
  wholePercent,
} from './numbers.ts';
import { scoreWords } from './score.ts';
import { effortTag, horizonName, severityTag } from './terms.ts';

export const RESULTS = {
  candidate: 'Stack',
  pdf: 'PDF report',
  pdfBusy: 'Making the PDF…',
  exportFailed: 'The file could not be made. Try again, or take another format.',
  downloadNote:
    'The assessment file holds every answer: it is your copy, and the command line reads it. A PDF made here has no tags for screen readers. The Markdown report and this page have headings and tables.',
  markdown: 'Markdown report',
  file: 'Assessment file',
  dayOne: 'Day one by pillar',
  later: 'Later by pillar',
  concerns: 'What is expensive to change',
  concernsLater: 'What can evolve',
  findOut: 'Find out first',
  findOutNote: 'Ordered by what it could cost you.',
  findOutNothing: 'Nothing is unknown.',
  profileFindOut: 'About your product',
  risks: 'Risks you already know',
  risksNote: 'These hold whatever the unknowns turn out to be.',
  risksNothing: 'No risk is certain.',
  lowRisks: (count: number) => counted(count, 'low risk'),
  smallUnknowns: (count: number) => `${counted(count, 'unknown')} that can be no more than low`,
  candidates: 'Stacks side by side',
  candidatesNote:
    'Day one by pillar: the letter stands at what is proven, the line reaches to what is possible.',
  noDominance: 'None is as ready as another in every pillar whatever the unknowns turn out to be.',
  decisions: 'Decisions',
  decisionsNote:
    'Weighed from what you said about your product. Each one can lose, and says what would turn it.',
  forAndAgainst: 'For and against each option',
  plan: 'Plan',
  planNothing: 'Nothing to do: what you need is in place.',
  planDayOne: 'Before day one',
  planLater: 'Later',
  ahead: 'Ahead of need',
  aheadNote: 'Built before it is needed. Nothing is wrong with it, except the time it takes now.',
  checks: 'Answers that contradict one another',
  guesses: 'What rests on guesses',
  guessesNote: 'If these guesses are wrong, the verdict may be too. Verify them first.',
  readings: 'Two more readings',
  notApplicable: 'What does not apply',
  ifMissing: 'Find out first. This is what to do if it is missing.',
  smallActions: (count: number) => `${counted(count, 'action')} against low risks`,
  answerFirst:
    'Answer questions about this stack to get a verdict, and to see what is ready and what is not.',
  toQuestions: 'Go to the questions',
  forIt: 'For',
  againstIt: 'Against',
  tripwires: 'Reopen it when',
  excluded: 'Ruled out by your answers',
  mayBeExcluded: 'May be ruled out',
  clash: 'Your answers rule out every option. One of them has to give.',
} as const;

/** Above the bars: which group is lowest, and how much of the gap is not knowing. */
export function barsFinding(rows: readonly { title: string; readiness: Readiness | null }[]): string {
  const assessed = rows.flatMap(({ title, readiness }) => (readiness === null ? [] : [{ title, readiness }]));
  const [lowest] = assessed;
  if (lowest === undefined) return 'There is nothing to assess here.';
  if (lowest.readiness.atLeast === 1) return 'All that is needed here is in place.';
  const widest = assessed.reduce((wide, row) =>
    widthOf(row.readiness) > widthOf(wide.readiness) ? row : wide,
  );
  const first = `${lowest.title} is lowest, with at least ${percent(lowest.readiness.atLeast)} in place.`;
  if (widthOf(widest.readiness) === 0) return `${first} Nothing in these figures is unknown.`;
  return `${first} ${widest.title} is the least known: ${range(widest.readiness)}.`;
}

function widthOf({ atLeast, atMost }: Readiness): number {
  return atMost - atLeast;
}

/** Under a find-out item: `Worth 11 points of day-one readiness`; empty where it moves no figure. */
export function worth(width: number): string {
  return width === 0 ? 'Moves no day-one figure' : `Worth ${points(width)} of day-one readiness`;
}

/** `14 points`: how far apart two answers to a profile question can push two options. */
export function swingWords(swing: number): string {
  return swing === 0 ? 'Sets how much is needed' : 'Can turn a decision';
}

/** The projection below the plan: what is reached when everything in it is done. */
export function projectedSentence(
  projected: CandidateResult['projected'],
  overall: ReadinessPerHorizon,
): string {
  const parts = (['dayOne', 'later'] as const).flatMap((horizon) => {
    const after = projected[horizon];
    const now = overall[horizon];
    if (after === null || now === null) return [];
    const name = horizon === 'dayOne' ? 'day one' : 'later';
    return [`${name} from at least ${percent(now.atLeast)} to at least ${percent(after)}`];
  });
  return parts.length === 0 ? '' : `All of it together lifts ${listed(parts)}.`;
}

/** The title of a decision card: the leader, or that none leads. */
export function leaderWords(decision: DecisionResult, titles: readonly string[]): string {
  const [only, ...others] = titles;
  if (decision.clash || only === undefined) return 'Every option is ruled out';
  return others.length === 0 ? only : `Level: ${listed(titles)}`;
}

/** Before the changes that would flip a decision. */
export function flipsIntro(rival: string, count: number): string {
  return count === 1
    ? `${rival} would lead if one of these answers changed:`
    : `${rival} would lead only if ${countedInWords(count, 'answer')} changed:`;
}

export const NO_FLIP = 'No change of the given answers would turn it.';

/** The one scale of all readiness bars. */
export const AXIS = ['0', '25', '50', '75', '100 %'] as const;

/** The columns of the readiness table, for those who hear it. */
export const COLUMNS = {
  label: 'Part',
  value: 'Readiness',
  tag: 'Worst risk',
  change: 'Proven before and now',
} as const;

/** `2 high`, `1 could be high`, `no risk found`. */
export function severityCount(severity: Severity, count: number, isPossible: boolean): string {
  if (severity === 'none') return severityTag('none', 'certain');
  return `${count} ${severityTag(severity, isPossible ? 'possible' : 'certain')}`;
}

/** Where a risk lies: its section, and the concerns it bears on. `Security · Auth model`. */
export function riskContext(lens: Lens, question: Question): string {
  const section = lens.sections.find(({ id }) => id === question.section)?.title ?? '';
  const concerns = (lens.concerns ?? [])
    .filter(({ id }) => (question.concerns?.[id] ?? 0) > 0)
    .map(({ title }) => title);
  return [section, listed(concerns)].filter((part) => part !== '').join(' · ');
}

/** Said on a decision whose leading option cannot go with the leading option of another. */
export function conflictWords(other: string): string {
  return `Its leading option does not go with the one that leads in “${other}”.`;
}

/** Under an action: `Effort M (medium) · lifts day one by 4 points`. */
export function planFacts({ effort, gain, horizon }: PlanItem): string {
  const lift = gain > 0 ? `lifts ${horizonName(horizon).toLowerCase()} by ${points(gain)}` : 'moves no total';
  return `${capitalised(effortTag(effort))} · ${lift}`;
}

/** `A Our stack · B Platform X`. */
export function candidateNames(candidates: readonly { letter: string; name: string }[]): string {
  return candidates.map(({ letter, name }) => `${letter} ${name}`).join(' · ');
}

/** `Since 3 March 2027: before beta`. */
export function sinceTitle({ takenAt, name }: { takenAt: string; name: string }): string {
  return `Since ${dateWords(takenAt)}: ${name}`;
}

/** `Four answers changed, two risks closed, one opened.` */
export function sinceSentence(count: { answers: number; closed: number; opened: number }): string {
  const answers = capitalised(countedInWords(count.answers, 'answer'));
  return `${answers} changed, ${countedInWords(count.closed, 'risk')} closed, ${count.opened === 0 ? 'none' : countWord(count.opened)} opened.`;
}

/** `31 to 42 %, +11`; one figure where nothing moved. */
export function changeWords(before: Share | null, after: Share | null): string {
  if (before === null || after === null) return NOTHING_TO_ASSESS;
  const [was, is] = [wholePercent(before), wholePercent(after)];
  if (was === is) return `${percent(after)}, no change`;
  return `${was} to ${percent(after)}, ${scoreWords(is - was)}`;
}
