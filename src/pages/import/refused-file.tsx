import type { Issue } from '../../documents/issue.ts';
import { IMPORT } from '../../words/import.ts';
import { IssueList } from './issue-list.tsx';

/** What is wrong with a file, where in it, and how to mend it. */
export function RefusedFile({ issues }: { issues: readonly Issue[] }) {
  return (
    <>
      <p>{IMPORT.refused}</p>
      <IssueList issues={issues} />
    </>
  );
}
