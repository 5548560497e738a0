import type { Assessment } from '../../engine/assessment.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { session } from '../../storage/browser-storage.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { driftWords, REOPENING } from '../../words/reopening.ts';
import { SNAPSHOT_NAMES } from '../../words/snapshots.ts';
import { changeWithSnapshot } from '../automatic-snapshot.ts';
import type { LensDrift } from './due.ts';
import styles from './reopening.module.css';

type LensPanelProps = {
  assessment: Assessment;
  drift: LensDrift;
  offerUndo: (text: string, undo: () => void) => void;
};

/** The questions are not those the assessment was made with: what that means, and the way to the present ones. */
export function LensPanel({ assessment, drift, offerUndo }: LensPanelProps) {
  const to = { id: builtInLens.id, version: builtInLens.version };
  const move = () => {
    const isMoved = changeWithSnapshot({ ...assessment, lens: to }, SNAPSHOT_NAMES.beforeLens(to.version));
    if (isMoved) offerUndo(REOPENING.moved(to), () => session.undo());
  };
  return (
    <Notice
      title={REOPENING.lens[drift.kind](assessment.lens, to)}
      {...(drift.kind === 'older' && {
        actions: (
          <Button kind="quiet" onClick={move}>
            {REOPENING.move(to)}
          </Button>
        ),
      })}
    >
      {drift.kind === 'newer' && <p>{REOPENING.newerBody}</p>}
      {drift.kind === 'otherLens' && <p>{REOPENING.otherBody}</p>}
      <ul className={styles.facts}>
        {driftWords(drift).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
