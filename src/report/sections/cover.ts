/** The first page: what this is about, the verdict, day-one readiness, three things to do. */

import type { QuestionId } from '../../engine/model.ts';
import type { Severity } from '../../engine/result.ts';
import { compareSeverities } from '../../engine/severity.ts';
import type { Inline } from '../../words/inline.ts';
import { plain } from '../../words/inline.ts';
import {
  candidatesLine,
  coverFacts,
  OVERALL,
  REPORT_HEADINGS,
  REPORT_INTROS,
  REPORT_NOTHING,
} from '../../words/report.ts';
import { FIND_OUT_PREFIX } from '../../words/report-findings.ts';
import { barRow, bars, heading, paragraph, verdict } from '../blocks.ts';
import type { BarRow, Block } from '../report.ts';
import type { ReportedCandidate, Subject } from '../subject.ts';
import { adviceTitle } from './plan.ts';

const THINGS_TO_DO = 3;

/** `remarks` stand below the small facts of the title, a line each. */
export function coverSection(subject: Subject, remarks: readonly string[] = []): readonly Block[] {
  const { assessment, candidates, edition, lens, result } = subject;
  const [first] = candidates;
  const names = candidates.map(({ result: { name } }) => name);
  const facts = coverFacts(edition.generatedOn, `${lens.title} ${result.lens.version}`, result.completeness);
  return [
    {
      kind: 'title',
      text: assessment.title,
      details: [...(names.length === 0 ? [] : [candidatesLine(names)]), facts, ...remarks],
    },
    ...(first === undefined
      ? []
      : [verdict(first.result), ...dayOneBars(subject, first, 2), ...thingsToDo(subject, first)]),
  ];
}

/** Overall first, then the pillars, the least proven first and those with nothing to assess last. */
export function dayOneBars({ lens }: Subject, { result }: ReportedCandidate, level: 2 | 3): readonly Block[] {
  const pillars = lens.sections
    .filter(({ id }) => Object.hasOwn(result.pillars, id))
    .map(({ id, title }) => barRow(title, result.pillars[id]?.dayOne ?? null))
    .toSorted(leastProvenFirst);
  return [
    heading(level, REPORT_HEADINGS.dayOne),
    paragraph(REPORT_INTROS.bars, 'caption'),
    bars([barRow(OVERALL, result.overall.dayOne), ...pillars]),
  ];
}

export function leastProvenFirst({ readiness: a }: BarRow, { readiness: b }: BarRow): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.atLeast - b.atLeast || a.atMost - b.atMost;
}

type Thing = { readonly text: Inline; readonly severity: Severity };

/** The worst first; of two that are level, the action where a risk is certain, the unknown where it is not. */
function thingsToDo(
  { leftOut, names, result: whole }: Subject,
  { result }: ReportedCandidate,
): readonly Block[] {
  const isOpen = ({ question }: { readonly question: QuestionId }) => !leftOut.has(question);
  const unknowns: readonly Thing[] = result.findOut.filter(isOpen).map(({ question, possible }) => ({
    text: [...plain(FIND_OUT_PREFIX), ...names.prompt(question)],
    severity: possible,
  }));
  const actions: readonly Thing[] = result.plan
    .filter(({ conditional }) => !conditional)
    .map((item) => ({ text: plain(adviceTitle(item, result, names)), severity: item.severity }));
  const product: readonly Thing[] = whole.profileFindOut.filter(isOpen).map(({ question }) => ({
    text: [...plain(FIND_OUT_PREFIX), ...names.prompt(question)],
    severity: 'none',
  }));
  const things = (
    result.verdict === 'notYet'
      ? [...actions, ...unknowns, ...product]
      : [...unknowns, ...actions, ...product]
  )
    .toSorted((a, b) => compareSeverities(b.severity, a.severity))
    .slice(0, THINGS_TO_DO);
  return [
    heading(2, REPORT_HEADINGS.threeThings),
    things.length === 0
      ? paragraph(REPORT_NOTHING.threeThings)
      : { kind: 'list', isOrdered: true, items: things.map(({ text }) => text) },
  ];
}
