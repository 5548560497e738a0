import { ADR_INDEX, adrTitle } from '../../words/adr.ts';
import { dateWords } from '../../words/numbers.ts';
import { markdownPlain, markdownText } from '../markdown-text.ts';
import type { Scored } from '../scored.ts';
import { content, namesOf } from '../subject.ts';
import { recordDay, statusText } from './front-matter.ts';
import { recordLink } from './record-links.ts';
import type { AdrRecord } from './records.ts';

/** The list of all records, those that were replaced among them. */
export function indexMarkdown({ lens, assessment }: Scored, records: readonly AdrRecord[]): string {
  const names = namesOf(lens);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = records.map((record) => {
    const { decision, standing } = record;
    const option =
      standing.option === undefined ? undefined : names.optionTitle(decision.id, standing.option);
    const day = recordDay(record);
    return line([
      recordLink(record),
      markdownText(content(adrTitle(decision.title, option, standing.status)), 'cell'),
      statusText(record),
      day === null ? '' : dateWords(day),
    ]);
  });
  return `${[
    `# ${ADR_INDEX.title}`,
    '',
    markdownPlain(ADR_INDEX.intro(assessment.title), 'line'),
    '',
    line(ADR_INDEX.columns),
    line(ADR_INDEX.columns.map(() => '---')),
    ...rows,
  ].join('\n')}\n`;
}
