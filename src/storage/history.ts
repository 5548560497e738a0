import type { Edit } from './part.ts';
import { nameOf } from './part.ts';

const MAX_STEPS = 100;

/** What brings an earlier state back: for every part that was changed, the edit to what it was. */
export type Step = readonly Edit[];

export type History = {
  /** Remembers how to take a step back. Rewording the same part again and again is one step. */
  push(inverse: Step, isRewording: boolean): void;
  /** Takes a step off the stack; `swap` returns what takes that step back in turn. */
  undo(swap: (step: Step) => Step): void;
  redo(swap: (step: Step) => Step): void;
  canUndo(): boolean;
  canRedo(): boolean;
};

export function createHistory(): History {
  const past: Step[] = [];
  const future: Step[] = [];
  let reworded: string | null = null;
  const move = (from: Step[], to: Step[], swap: (step: Step) => Step) => {
    const step = from.pop();
    if (step !== undefined) to.push(swap(step));
    reworded = null;
  };
  return {
    push: (inverse, isRewording) => {
      const name = isRewording ? inverse.map(nameOf).join() : null;
      future.length = 0;
      if (name !== null && name === reworded) return;
      reworded = name;
      past.push(inverse);
      if (past.length > MAX_STEPS) past.shift();
    },
    undo: (swap) => move(past, future, swap),
    redo: (swap) => move(future, past, swap),
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
  };
}
