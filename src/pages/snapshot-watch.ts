import type { Assessment } from '../engine/assessment.ts';
import type { SessionState } from '../storage/session-state.ts';
import { knownDateWords } from '../words/numbers.ts';
import { SNAPSHOT_NAMES } from '../words/snapshots.ts';

const SNAPSHOT_EVERY_MS = 15 * 60_000;

export type SnapshotWatchDeps = {
  readonly store: {
    getState(): SessionState;
    subscribe(listener: (state: SessionState) => void): () => void;
  };
  /** Adds an automatic snapshot of an earlier or the present state of what is open. */
  readonly keep: (shown: Assessment, name: string) => void;
  /** ISO 8601; it decides which states are worth a snapshot, never their order. */
  readonly now: () => string;
};

/**
 * Takes snapshots of what is open (reliability P4): how it was when the first change of another day comes, and how it is a quarter of an
 * hour after the first change that no snapshot holds. Returns what ends the watch.
 */
export function watchForSnapshots({ store, keep, now }: SnapshotWatchDeps): () => void {
  let seen: Assessment | null = null;
  let hasChanged = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const forget = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    hasChanged = false;
  };
  const onTime = () => {
    timer = null;
    const { assessment, status } = store.getState();
    if (assessment !== null && status === 'ready') keep(assessment, SNAPSHOT_NAMES.whileChanging);
  };
  const onChange = ({ assessment, status }: SessionState) => {
    const before = seen;
    seen = status === 'ready' ? assessment : null;
    if (before === null || seen === null || before.id !== seen.id) return forget();
    if (isScoredAlike(before, seen)) return;
    timer ??= setTimeout(onTime, SNAPSHOT_EVERY_MS);
    if (hasChanged) return;
    hasChanged = true;
    if (isOfAnotherDay(before, now())) keep(before, SNAPSHOT_NAMES.asItWas(knownDateWords(before.updatedAt)));
  };
  const end = store.subscribe(onChange);
  onChange(store.getState());
  return () => {
    end();
    forget();
  };
}

/** Parts that did not change stay the same objects. */
function isScoredAlike(a: Assessment, b: Assessment): boolean {
  return a.profile === b.profile && a.candidates === b.candidates && a.priorities === b.priorities;
}

function isOfAnotherDay({ updatedAt }: Assessment, now: string): boolean {
  const day = (date: string) => date.slice(0, 'yyyy-mm-dd'.length);
  return day(updatedAt) !== day(now);
}
