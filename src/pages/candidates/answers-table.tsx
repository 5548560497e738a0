import type { Assessment } from '../../engine/assessment.ts';
import type { Lens } from '../../engine/model.ts';
import { CANDIDATE_COLUMNS, CANDIDATES } from '../../words/candidates.ts';
import { InlineText } from '../inline-text.tsx';
import { Link } from '../link.tsx';
import { questionPath } from '../steps.ts';
import { AnswerInCell } from './answer-in-cell.tsx';
import type { AnswerRow } from './answer-rows.ts';
import styles from './answers-table.module.css';
import { CandidateName } from './candidate-name.tsx';
import type { Compared } from './compared.ts';

type AnswersTableProps = {
  lens: Lens;
  assessment: Assessment;
  /** At most four. */
  columns: readonly Compared[];
  rows: readonly AnswerRow[];
};

/**
 * One column per candidate under heads that stay in sight; on a phone one block per question. The roles keep it a table there, where
 * `display` would take them away.
 */
export function AnswersTable({ lens, assessment, columns, rows }: AnswersTableProps) {
  const bySection = lens.sections.flatMap(({ id, title }) => {
    const own = rows.filter(({ question }) => question.section === id);
    return own.length === 0 ? [] : [{ id, title, rows: own }];
  });
  return (
    <table className={styles.table} role="table" aria-label={CANDIDATES.answers}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {CANDIDATE_COLUMNS.question}
          </th>
          {columns.map((candidate) => (
            <th key={candidate.id} role="columnheader" scope="col" title={candidate.name}>
              <span className={styles.name}>
                <CandidateName candidate={candidate} />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {bySection.map((section) => (
        <tbody key={section.id} role="rowgroup">
          <tr className={styles.section} role="row">
            <th role="rowheader" scope="row" colSpan={columns.length + 1}>
              {section.title}
            </th>
          </tr>
          {section.rows.map(({ question, cells }) => (
            <tr key={question.id} role="row">
              <th role="rowheader" scope="row">
                <Link to={questionPath(assessment, question.id, linkedOf(cells))}>
                  <InlineText text={question.prompt} />
                </Link>
              </th>
              {cells.map((cell) => (
                <td key={cell.candidate.id} role="cell">
                  <AnswerInCell question={question} cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The link leads to the first candidate of which the question is asked. */
function linkedOf(cells: AnswerRow['cells']): string {
  return (cells.find(({ state }) => state !== 'notAsked') ?? cells[0])?.candidate.id ?? '';
}
