/** The plan as a table for spreadsheets. */
import type { CsvCell } from '../../documents/csv-cell.ts';
import { writeCsv } from '../../documents/csv-write.ts';
import { EFFORT_POINTS } from '../../engine/plan.ts';
import { PLAN_COLUMNS, riskCell, YES_NO } from '../../words/export.ts';
import { parseInline, plainText } from '../../words/inline.ts';
import { effortWord, horizonName } from '../../words/terms.ts';
import type { PlannedAction } from '../plan/planned-actions.ts';
import { plannedActions } from '../plan/planned-actions.ts';
import type { Scored } from '../scored.ts';

/** One row for each action, candidate by candidate, in the order of its team. `Gain` is a share of readiness, 0 to 1. */
export function planToCsv(scored: Scored): string {
  const sections = new Map(scored.lens.sections.map(({ id, title }) => [id, title]));
  return writeCsv([
    PLAN_COLUMNS,
    ...plannedActions(scored).map((action) => planRow(action, sections.get(action.question.section) ?? '')),
  ]);
}

function planRow(
  { candidate, item, question, advice, mark, place }: PlannedAction,
  section: string,
): readonly CsvCell[] {
  return [
    candidate.name,
    place,
    horizonName(item.horizon),
    advice.title,
    advice.steps.map((step) => plainText(parseInline(step))).join('\n'),
    YES_NO[`${item.conditional}`],
    question.id,
    plainText(parseInline(question.prompt)),
    section,
    riskCell(item.severity, item.conditional ? 'possible' : 'certain'),
    effortWord(item.effort),
    EFFORT_POINTS[item.effort],
    item.gain,
    mark.owner ?? '',
    mark.dueOn ?? '',
    mark.doneOn ?? '',
  ];
}
