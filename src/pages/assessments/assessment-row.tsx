import { Link } from 'react-router';
import { VerdictTag } from '../../charts/verdict-tag.tsx';
import type { Row } from '../../storage/summary.ts';
import { Icon } from '../../ui/icon.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { ASSESSMENTS } from '../../words/assessments.ts';
import { dateWords } from '../../words/numbers.ts';
import { answeredOf } from '../../words/review.ts';
import { verdictTitle } from '../../words/verdict.ts';
import styles from './page.module.css';

type AssessmentRowProps = { row: Row; onDuplicate: () => void; onDelete: () => void };

export function AssessmentRow({ row, onDuplicate, onDelete }: AssessmentRowProps) {
  const title = row.title === '' ? ASSESSMENTS.untitled : row.title;
  const { summary } = row;
  return (
    <li className={styles.row}>
      <Link className={styles.title} to={`/a/${row.id}`}>
        <bdi>{title}</bdi>
      </Link>
      {summary !== null && (
        <>
          <VerdictTag verdict={summary.verdict}>{verdictTitle(summary.verdict)}</VerdictTag>
          <span className={styles.fact}>{answeredOf(summary)}</span>
          <span className={styles.fact}>{ASSESSMENTS.candidates(summary.candidates)}</span>
        </>
      )}
      <span className={styles.fact}>{ASSESSMENTS.changed(dateWords(row.updatedAt))}</span>
      <div className={styles.menu}>
        <Menu button={<Icon name="more" />} label={ASSESSMENTS.menu(title)}>
          <MenuItem>
            <Link to={`/a/${row.id}`}>{ASSESSMENTS.continue}</Link>
          </MenuItem>
          <MenuItem>
            <Link to={`/a/${row.id}/results`}>{ASSESSMENTS.results}</Link>
          </MenuItem>
          <MenuItem>
            <button type="button" onClick={onDuplicate}>
              {ASSESSMENTS.duplicate}
            </button>
          </MenuItem>
          <MenuItem>
            <button type="button" onClick={onDelete}>
              {ASSESSMENTS.delete}
            </button>
          </MenuItem>
        </Menu>
      </div>
    </li>
  );
}
