import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ASSESSMENTS } from '../../words/assessments.ts';
import { IMPORT } from '../../words/import.ts';
import { Link } from '../link.tsx';
import styles from './page.module.css';
import type { Stored } from './store-documents.ts';

const MOST_LINKS = 20;

/** What was stored, with the way there and the way back. */
export function StoredNotice({ stored, onUndone }: { stored: Stored; onUndone: () => void }) {
  const { assessments, undo } = stored;
  return (
    <Notice
      title={IMPORT.stored(assessments.length)}
      role="status"
      actions={
        <>
          <Button kind="quiet" onClick={() => undo().then(onUndone)}>
            {IMPORT.undo}
          </Button>
          <Link to="/assessments">{ASSESSMENTS.title}</Link>
        </>
      }
    >
      <ul className={styles.notes}>
        {assessments.slice(0, MOST_LINKS).map(({ id, title }) => (
          <li key={id}>
            <Link to={`/a/${id}`}>
              <bdi>{title}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
