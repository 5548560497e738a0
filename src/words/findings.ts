/** The sentence above each chart and list of the results: what it shows, stated. */
import type { Dissent, Horizon } from '../engine/model.ts';
import type { CandidateResult, Readiness, ReadinessPerHorizon, Severity } from '../engine/result.ts';
import { capitalised, countedInWords, countWord, listed, percent, points, range } from './numbers.ts';
import { answeredLine } from './report.ts';

type Titled = { readonly title: string };
type Group = Titled & { readonly readiness: ReadinessPerHorizon };

/** Above the pillars: the least ready and the least known on day one, and the least ready later. Rows are sorted, lowest first. */
export function pillarsFinding(dayOne: readonly Group[], later: readonly Group[]): string {
  const [lowest] = later;
  const least = lowest?.readiness.later?.atLeast ?? 1;
  const soon = groupsFinding(dayOne, 'dayOne');
  if (lowest === undefined || least === 1) return soon;
  return `${soon} Later, ${lowest.title} is lowest, with at least ${percent(least)}.`;
}

/** Which group is lowest at a moment, and how much of the gap is not knowing. Rows are sorted, lowest first. */
export function groupsFinding(groups: readonly Group[], horizon: Horizon): string {
  return barsFinding(groups.map(({ title, readiness }) => ({ title, readiness: readiness[horizon] })));
}

type Bar = Titled & { readonly readiness: Readiness };

function barsFinding(rows: readonly (Titled & { readonly readiness: Readiness | null })[]): string {
  const assessed = rows.flatMap(({ title, readiness }): readonly Bar[] =>
    readiness === null ? [] : [{ title, readiness }],
  );
  const [lowest] = assessed;
  if (lowest === undefined) return 'There is nothing to assess here.';
  if (lowest.readiness.atLeast === 1) return 'All that is needed here is in place.';
  const widest = assessed.reduce((wide, row) =>
    widthOf(row.readiness) > widthOf(wide.readiness) ? row : wide,
  );
  if (widest === lowest && widthOf(widest.readiness) > 0)
    return `${lowest.title} is lowest and least known: ${range(lowest.readiness)} is in place.`;
  const first = `${lowest.title} is lowest, with at least ${percent(lowest.readiness.atLeast)} in place.`;
  if (widthOf(widest.readiness) === 0) return `${first} Nothing in these figures is unknown.`;
  return `${first} ${widest.title} is the least known: ${range(widest.readiness)}.`;
}

const widthOf = ({ atLeast, atMost }: Readiness): number => atMost - atLeast;

type Risks = readonly { readonly severity: Severity }[];

/** `4 risks are certain: 1 high and 3 medium. 2 more could be.` */
export function risksFinding(certain: Risks, possible: Risks): string {
  const other = certain.length === 0 ? '' : ' more';
  const more =
    possible.length === 0
      ? 'No other is possible.'
      : `${capitalised(countWord(possible.length))}${other} ${possible.length === 1 ? 'is' : 'are'} possible, depending on what you do not know.`;
  if (certain.length === 0)
    return possible.length === 0
      ? 'No risk is certain, and none is possible.'
      : `No risk is certain. ${more}`;
  const sorts = (['high', 'medium', 'low'] as const).flatMap((severity) => {
    const count = certain.filter((risk) => risk.severity === severity).length;
    return count === 0 ? [] : [`${countWord(count)} ${severity}`];
  });
  const are = certain.length === 1 ? 'is' : 'are';
  return `${capitalised(countedInWords(certain.length, 'risk'))} ${are} certain: ${listed(sorts)}. ${more}`;
}

/** `Nine answers about this stack are missing. The first is worth 11 points of day-one readiness.` */
export function findOutFinding({ findOut }: CandidateResult, aboutProduct: number): string {
  const [first] = findOut;
  if (first === undefined)
    return aboutProduct === 0
      ? 'Nothing is unknown.'
      : `Nothing about this stack is unknown; ${countedInWords(aboutProduct, 'answer')} about the product ${aboutProduct === 1 ? 'is' : 'are'} missing.`;
  const worth = `worth ${points(first.width)} of day-one readiness`;
  if (findOut.length === 1)
    return `One answer about this stack is missing${first.width > 0 ? `, ${worth}` : ''}.`;
  const missing = `${capitalised(countedInWords(findOut.length, 'answer'))} about this stack are missing, in the order of what they could cost you.`;
  return first.width > 0 ? `${missing} The first is ${worth}.` : missing;
}

/** Above the contradictions. */
export function checksFinding(count: number): string {
  return count === 1
    ? 'Two or more answers do not fit together. One of them is probably wrong.'
    : `${capitalised(countWord(count))} groups of answers do not fit together. In each, one is probably wrong.`;
}

/** `Endpoint by endpoint (a guess, by Ana, 3 March 2027): the note` of an answer that was kept beside the one that counts. */
export function dissentWords(answer: string, { confidence, answeredBy, answeredAt, note }: Dissent): string {
  const facts = answeredLine(confidence, answeredBy, answeredAt);
  const head = facts === '' ? answer : `${answer} (${facts})`;
  return note === undefined || note.trim() === '' ? head : `${head}: ${note}`;
}
