/** The results page: headings, labels and the words of its lists. */
import type { Effort, Horizon, Lens, Question, Share } from '../engine/model.ts';
import type {
  CandidateResult,
  DecisionResult,
  PlanItem,
  ReadinessPerHorizon,
  Severity,
} from '../engine/result.ts';
import { capitalised, counted, countedInWords, listed, percent, points } from './numbers.ts';
import { effortTag, horizonName, severityTag } from './terms.ts';

export const RESULTS = {
  candidate: 'Stack',
  report: 'Report and links',
  reportNote: 'As a PDF, a web page, a table or a link, with what you choose to put in.',
  onThisPage: 'On this page',
  readiness: 'Day one and later, by pillar',
  overall: 'Overall',
  thinBar: 'Thin: the same for what later needs',
  byConcern: 'By concern',
  byConcernNote:
    'What is expensive to change has to be right on day one. What can evolve never weighs on the verdict.',
  concerns: 'What is expensive to change',
  concernsLater: 'What can evolve',
  risks: 'Risks',
  certainRisks: 'Certain, whatever the unknowns turn out to be',
  possibleRisks: 'Could be',
  lowRisks: (count: number) => counted(count, 'low risk'),
  lowPossible: (count: number) => `${count} that could be low`,
  findOut: 'Find out first',
  profileFindOut: 'About your product',
  smallUnknowns: (count: number) => `${counted(count, 'unknown')} that can be no more than low`,
  howToFindOut: 'How to find out',
  look: 'Look',
  askVendor: 'Ask your vendor',
  toVendor: 'Ask the vendor, and read the answers back',
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
  planReach: 'Where the plan leads',
  planFrom: (before: string) => `${before} to`,
  planTo: (after: string) => `at least ${after} with the plan done`,
  planDayOne: 'Before day one',
  planLater: 'Later',
  ahead: 'Ahead of need',
  aheadTag: 'ahead of need',
  aheadNote: 'Built before it is needed. Nothing is wrong with it, except the time it takes now.',
  checks: 'Answers that contradict one another',
  guesses: 'What rests on guesses',
  guessesNote: 'If these guesses are wrong, the verdict may be too. Verify them first.',
  dissents: 'Where the team disagrees',
  dissentsNote: 'The first answer counts in every figure. The others were kept, and count nowhere.',
  readings: 'The same answers, read for one purpose',
  readingsNote:
    'Each reading picks the questions that bear on it and weighs them anew. None changes the verdict.',
  priorities: 'Priorities',
  answers: 'Every answer',
  answersNote: 'What was said, and how much of what is needed each answer meets.',
  notApplicable: 'What does not apply',
  notApplicableNote: 'Left out of every figure, for the reasons given.',
  kept: 'Answered, but no longer asked',
  keptNote: 'Kept, and counted nowhere, because the question does not apply to the product.',
  ifMissing: 'Find out first. This is what to do if it is missing:',
  mends: 'Mends:',
  smallActions: (count: number) => `${counted(count, 'action')} against low risks`,
  answerFirst:
    'Answer questions about this stack to get a verdict, and to see what is ready and what is not.',
  toQuestions: 'Go to the questions',
  scoreOf: (score: string) => `a score of ${score}`,
  forIt: 'For',
  againstIt: 'Against',
  tripwires: 'Reopen it when',
  excluded: 'Ruled out by your answers',
  mayBeExcluded: 'May be ruled out',
  clash: 'Your answers rule out every option. One of them has to give.',
} as const;

/** What a find-out item is worth, spoken: `11 points of day-one readiness`. */
export function spokenWorth(width: Share): string {
  return `${points(width)} of day-one readiness`;
}

export const NO_WORTH = 'no day-one figure';

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
  dayOne: 'Day one',
  later: 'Later',
  tag: 'Worst risk',
  change: 'Proven before and now',
  planned: 'Proven now and with the plan done',
} as const;

/** The columns of the answers to scored questions. */
export const ANSWER_COLUMNS = {
  label: 'Question and answer',
  value: 'Day-one target met',
  second: 'Later target met',
  tag: 'Risk',
} as const;

/** Before the figure for later, where it stands below that for day one. */
export const LATER_SHORT = 'later';

/** In place of a figure: the question has no target there, or was taken out. */
export const NO_TARGET = 'no target';
export const OUT = 'left out';

/** `Security: 8 of 9 answered`; `Every answer: Security`. */
export function sectionSummary(title: string, answered: string): string {
  return `${title}: ${answered}`;
}

/** `Owner: Ana`. */
export function ownerLine(owner: string): string {
  return `Owner: ${owner}`;
}

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
  return `${effortWords(effort)} · ${gain > 0 ? liftWords(horizon, gain) : NO_LIFT}`;
}

/** `Effort M (medium)`. */
export function effortWords(effort: Effort): string {
  return capitalised(effortTag(effort));
}

/** What an action adds: `lifts day one by 4 points`. */
export function liftWords(horizon: Horizon, gain: Share): string {
  return `lifts ${horizonName(horizon).toLowerCase()} by ${points(gain)}`;
}

export const NO_LIFT = 'moves no total';
