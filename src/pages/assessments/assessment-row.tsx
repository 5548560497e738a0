import { memo } from 'react';
import { VerdictTag } from '../../charts/verdict-tag.tsx';
import type { Row } from '../../storage/summary.ts';
import { ASSESSMENTS } from '../../words/assessments.ts';
import { knownDateWords } from '../../words/numbers.ts';
import { verdictTitle } from '../../words/verdict.ts';
import { Link } from '../link.tsx';
import type { ListActions } from './list-actions.ts';
import { titleOf } from './list-actions.ts';
import styles from './page.module.css';
import { RowMenu } from './row-menu.tsx';

type AssessmentRowProps = {
  row: Row;
  actions: ListActions;
  onRename: (row: Row) => void;
  onMenu: (isOpen: boolean) => void;
};

/** One assessment: where it stands, and what can be done with it. Drawn again only when it changes, as the list may hold thousands. */
export const AssessmentRow = memo(function AssessmentRow({
  row,
  actions,
  onRename,
  onMenu,
}: AssessmentRowProps) {
  const { summary } = row;
  return (
    <li className={styles.row}>
      <Link className={styles.title} to={`/a/${row.id}`}>
        <bdi>{titleOf(row)}</bdi>
      </Link>
      <span className={styles.verdict}>
        {summary !== null && (
          <VerdictTag verdict={summary.verdict}>{verdictTitle(summary.verdict)}</VerdictTag>
        )}
      </span>
      <span className={styles.fact}>{summary !== null && ASSESSMENTS.progress(summary)}</span>
      <span className={styles.fact}>{summary !== null && ASSESSMENTS.candidates(summary.candidates)}</span>
      <span className={styles.fact}>{ASSESSMENTS.changed(knownDateWords(row.updatedAt))}</span>
      <div className={styles.menu}>
        <RowMenu row={row} actions={actions} onRename={() => onRename(row)} onToggle={onMenu} />
      </div>
    </li>
  );
});
