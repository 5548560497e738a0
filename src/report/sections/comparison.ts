/** Several candidates beside one another, in order. */
import { plain } from '../../words/inline.ts';
import { range } from '../../words/numbers.ts';
import { REPORT_COLUMNS, REPORT_HEADINGS } from '../../words/report.ts';
import { dominance } from '../../words/report-findings.ts';
import { verdictTitle } from '../../words/verdict.ts';
import { heading, paragraph, section } from '../blocks.ts';
import type { Block, TableRow } from '../report.ts';
import type { Subject } from '../subject.ts';

/** Empty for one candidate. */
export function comparisonSection({ candidates, result }: Subject): readonly Block[] {
  if (candidates.length < 2) return [];
  const rows = candidates.map(
    ({ result: { name, verdict, overall } }, place): TableRow => ({
      cells: [
        plain(String(place + 1)),
        plain(name),
        plain(verdictTitle(verdict)),
        plain(range(overall.dayOne)),
        plain(range(overall.later)),
      ],
    }),
  );
  const names = new Map(candidates.map(({ result: { id, name } }) => [id, name]));
  const dominances = result.dominates.flatMap(([better, worse]) => {
    const [one, other] = [names.get(better), names.get(worse)];
    return one === undefined || other === undefined ? [] : [paragraph(dominance(one, other))];
  });
  return section(heading(2, REPORT_HEADINGS.compared), null, [
    {
      kind: 'table',
      columns: [
        { title: REPORT_COLUMNS.place, share: 0.07 },
        { title: REPORT_COLUMNS.candidate, share: 0.4 },
        { title: REPORT_COLUMNS.verdict, share: 0.21 },
        { title: REPORT_COLUMNS.dayOne, share: 0.16 },
        { title: REPORT_COLUMNS.later, share: 0.16 },
      ],
      rows,
    },
    ...dominances,
  ]);
}
