import { buttonClass } from '../../ui/button.tsx';
import { Actions, Caption } from '../../ui/layout.tsx';
import { RESULTS } from '../../words/results.ts';
import { Link } from '../link.tsx';

/** Where the results leave the page: every file and every link is made on the page of the report. */
export function ReportLink({ to }: { to: string }) {
  return (
    <Actions>
      <Link className={buttonClass()} to={to}>
        {RESULTS.report}
      </Link>
      <Caption>{RESULTS.reportNote}</Caption>
    </Actions>
  );
}
