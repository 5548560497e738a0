import type { Issue } from '../../documents/issue.ts';
import { IMPORT } from '../../words/import.ts';
import { issueLine } from '../../words/issues.ts';
import styles from './page.module.css';

const MOST_SHOWN = 8;

/** Each issue with its place and its mend, the first eight. */
export function IssueList({ issues }: { issues: readonly Issue[] }) {
  const lines = [...new Set(issues.map(issueLine))];
  const hidden = lines.length - MOST_SHOWN;
  return (
    <>
      <ul className={styles.notes}>
        {lines.slice(0, MOST_SHOWN).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {hidden > 0 && <p>{IMPORT.moreIssues(hidden)}</p>}
    </>
  );
}
