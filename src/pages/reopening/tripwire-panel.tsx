import type { Assessment } from '../../engine/assessment.ts';
import { session } from '../../storage/browser-storage.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { REOPENING } from '../../words/reopening.ts';
import { InlineText } from '../inline-text.tsx';
import { Link } from '../link.tsx';
import type { Due, DueTripwire } from './due.ts';
import styles from './reopening.module.css';

type TripwirePanelProps = {
  assessment: Assessment;
  due: Pick<Due, 'toAsk' | 'happened'>;
  today: string;
  offerUndo: (text: string, undo: () => void) => void;
};

/** Events that would reopen a decision: asked about now and then, and kept in sight once they have happened. */
export function TripwirePanel({ assessment, due, today, offerUndo }: TripwirePanelProps) {
  const note = (id: string, happened: boolean) => {
    session.setTripwire(id, { happened, at: today });
    offerUndo(REOPENING.noted, () => session.undo());
  };
  return (
    <>
      {due.toAsk.length > 0 && (
        <Notice title={REOPENING.askTitle}>
          <p>{REOPENING.askBody}</p>
          <ul className={styles.tripwires}>
            {due.toAsk.map((one) => (
              <li className={styles.tripwire} key={one.tripwire.id}>
                <TripwireText {...one} />
                <div className={styles.answers}>
                  <Button kind="quiet" onClick={() => note(one.tripwire.id, true)}>
                    {REOPENING.yes}
                  </Button>
                  <Button kind="quiet" onClick={() => note(one.tripwire.id, false)}>
                    {REOPENING.no}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {due.happened.length > 0 && (
        <Notice
          tone="warning"
          title={REOPENING.happenedTitle}
          actions={<Link to={`/a/${assessment.id}/results`}>{REOPENING.toDecisions}</Link>}
        >
          <ul className={styles.tripwires}>
            {due.happened.map((one) => (
              <li key={one.tripwire.id}>
                <TripwireText {...one} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function TripwireText({ tripwire, decision }: DueTripwire) {
  return (
    <p>
      <InlineText text={tripwire.text} />
      <span className={styles.decision}>{REOPENING.happened(decision.title)}</span>
    </p>
  );
}
