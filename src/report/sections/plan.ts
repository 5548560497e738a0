/** What to do: day one, then later. */
import { adviceFor } from '../../engine/action.ts';
import type { Advice, Horizon } from '../../engine/model.ts';
import type { CandidateResult, PlanItem } from '../../engine/result.ts';
import { plain, plainText } from '../../words/inline.ts';
import { REPORT_HEADINGS, REPORT_NOTHING } from '../../words/report.ts';
import {
  CONDITIONAL_PREFIX,
  PLAN_INTRO,
  planFigures,
  planHeading,
  projection,
} from '../../words/report-findings.ts';
import { severityTag } from '../../words/terms.ts';
import { heading, paragraph } from '../blocks.ts';
import type { Block, EntryBlock, HeadingLevel } from '../report.ts';
import type { Names, ReportedCandidate, Subject } from '../subject.ts';
import { content } from '../subject.ts';

export function planSection(
  { names }: Subject,
  { result }: ReportedCandidate,
  level: 1 | 2,
): readonly Block[] {
  const title = heading(level, REPORT_HEADINGS.plan);
  if (result.plan.length === 0) return [title, paragraph(REPORT_NOTHING.plan)];
  const below: HeadingLevel = level === 1 ? 2 : 3;
  return [
    title,
    paragraph(PLAN_INTRO, 'caption'),
    ...planOf('dayOne', result, names, below),
    ...planOf('later', result, names, below),
  ];
}

function planOf(
  horizon: Horizon,
  result: CandidateResult,
  names: Names,
  level: HeadingLevel,
): readonly Block[] {
  const items = result.plan.filter((item) => item.horizon === horizon);
  if (items.length === 0) return [];
  const projected = result.projected[horizon];
  return [
    heading(level, planHeading(horizon)),
    ...items.map((item) => planEntry(item, result, names)),
    ...(projected === null ? [] : [paragraph(projection(horizon, projected))]),
  ];
}

/** The steps of an action stand only where its need is certain; before that the step is to find out. */
function planEntry(item: PlanItem, result: CandidateResult, names: Names): EntryBlock {
  const certainty = item.conditional ? 'possible' : 'certain';
  const prompt = names.prompt(item.question);
  const steps = adviceOf(item, result, names)?.steps ?? [];
  return {
    kind: 'entry',
    title: plain(adviceTitle(item, result, names)),
    tag: {
      kind: 'severity',
      severity: item.severity,
      certainty,
      text: severityTag(item.severity, certainty),
    },
    value: planFigures(item),
    context: item.conditional ? [...plain(CONDITIONAL_PREFIX), ...prompt] : prompt,
    text: [],
    ...(item.conditional || steps.length === 0 ? {} : { steps: steps.map(content) }),
  };
}

/** The title of the advice that an action stands for. */
export function adviceTitle(item: PlanItem, result: CandidateResult, names: Names): string {
  return adviceOf(item, result, names)?.title ?? plainText(names.prompt(item.question));
}

function adviceOf({ question }: PlanItem, result: CandidateResult, names: Names): Advice | undefined {
  const asked = names.question(question);
  return asked && adviceFor(asked, result.questions[question]?.value?.[0] ?? 0);
}
