import { useState } from 'react';
import type { Assessment } from '../engine/assessment.ts';
import { builtInLens } from '../lens/built-in.ts';
import { REOPENING } from '../words/reopening.ts';
import { Link } from './link.tsx';
import { useOpenAssessment } from './open-assessment.ts';
import type { Due } from './reopening/due.ts';
import { dueOn } from './reopening/due.ts';
import { LensPanel } from './reopening/lens-panel.tsx';
import styles from './reopening/reopening.module.css';
import { ReviewPanel } from './reopening/review-panel.tsx';
import { TripwirePanel } from './reopening/tripwire-panel.tsx';
import { todayOf } from './today.ts';
import { useUndoToast } from './use-undo-toast.tsx';

/** What the open assessment asks for when it is opened again after a while, and the way to its snapshots. */
export default function Reopening() {
  const assessment = useOpenAssessment();
  const [today] = useState(() => todayOf(new Date()));
  const due = dueOn(builtInLens, assessment, today);
  const { region, offerUndo } = useUndoToast();
  return (
    <>
      {isAnythingDue(due) && (
        <section className={styles.panel} aria-label={REOPENING.title}>
          <Panels assessment={assessment} due={due} today={today} offerUndo={offerUndo} />
        </section>
      )}
      <p className={styles.snapshots}>
        <Link to={`/a/${assessment.id}/snapshots`}>
          {REOPENING.snapshots(assessment.snapshots?.length ?? 0)}
        </Link>
      </p>
      {region}
    </>
  );
}

type PanelsProps = {
  assessment: Assessment;
  due: Due;
  today: string;
  offerUndo: (text: string, undo: () => void) => void;
};

function Panels({ assessment, due, today, offerUndo }: PanelsProps) {
  return (
    <>
      {due.lens !== null && <LensPanel assessment={assessment} drift={due.lens} offerUndo={offerUndo} />}
      <TripwirePanel assessment={assessment} due={due} today={today} offerUndo={offerUndo} />
      {due.reviewBy !== null && <ReviewPanel reviewBy={due.reviewBy} today={today} offerUndo={offerUndo} />}
    </>
  );
}

function isAnythingDue({ lens, toAsk, happened, reviewBy }: Due): boolean {
  return lens !== null || toAsk.length > 0 || happened.length > 0 || reviewBy !== null;
}
