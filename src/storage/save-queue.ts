import type { FaultCode } from './fault.ts';
import { faultCodeOf } from './fault.ts';
import type { Edit } from './part.ts';
import { nameOf } from './part.ts';

const SAVE_DELAY_MS = 400;
const MAX_SAVE_DELAY_MS = 2000;
const RETRY_MS = 10_000;

/** `saved`: everything shown is on disk. `notSaved`: it is not, and why. */
export type Save =
  | { readonly kind: 'saved' | 'saving' }
  | { readonly kind: 'notSaved'; readonly why: FaultCode };

export type SaveQueue = {
  /** `isUrgent`: store at once; otherwise 400 ms after the last edit, at most 2 s after the first. */
  add(edits: readonly Edit[], isUrgent: boolean): void;
  /** Stores everything that waits. Resolves when it is stored or has failed; `save` tells which. */
  flush(): Promise<void>;
  has(name: string): boolean;
  /** Whether a newer edit of the part waits behind the one that is being stored. */
  isWaiting(name: string): boolean;
  /** The latest edit of every part that is not acknowledged as stored. */
  unsaved(): readonly Edit[];
  /** Forgets what waits and stops every timer. */
  clear(): void;
};

export type SaveQueueDeps = {
  /** Stores all edits or throws. Returns a code where they are stored, but will not last (memory only). */
  readonly store: (edits: readonly Edit[]) => Promise<FaultCode | null>;
  readonly onSave: (save: Save) => void;
};

/** Faults that trying again cannot mend: another version of the program, or another tab, has decided. */
const FINAL_FAULTS: readonly FaultCode[] = ['outdated', 'newer', 'deleted'];

/** Edits wait here by part: only the last one of each part is stored, one transaction at a time. */
export function createSaveQueue({ store, onSave }: SaveQueueDeps): SaveQueue {
  let waiting = new Map<string, Edit>();
  let underWay = new Map<string, Edit>();
  let running: Promise<void> | null = null;
  let fault: FaultCode | null = null;
  const timers = new Map<'delay' | 'maxDelay' | 'retry', ReturnType<typeof setTimeout>>();

  const start = (name: 'delay' | 'maxDelay' | 'retry', ms: number) => {
    clearTimeout(timers.get(name));
    timers.set(name, setTimeout(flush, ms));
  };
  const stopTimers = () => {
    for (const timer of timers.values()) clearTimeout(timer);
    timers.clear();
  };
  const report = () => {
    if (fault !== null) onSave({ kind: 'notSaved', why: fault });
    else onSave({ kind: waiting.size + underWay.size > 0 ? 'saving' : 'saved' });
  };
  const storeAll = async () => {
    while (waiting.size > 0) {
      underWay = waiting;
      waiting = new Map();
      try {
        fault = await store([...underWay.values()]);
      } catch (error) {
        waiting = new Map([...underWay, ...waiting]);
        fault = faultCodeOf(error);
        break;
      } finally {
        underWay = new Map();
      }
    }
    running = null;
    if (waiting.size > 0 && fault !== null && !FINAL_FAULTS.includes(fault)) start('retry', RETRY_MS);
    report();
  };
  const flush = (): Promise<void> => {
    stopTimers();
    if (running !== null) return running;
    if (waiting.size === 0) return Promise.resolve();
    running = storeAll();
    return running;
  };

  return {
    add: (edits, isUrgent) => {
      for (const edit of edits) waiting.set(nameOf(edit), edit);
      report();
      if (isUrgent) return void flush();
      start('delay', SAVE_DELAY_MS);
      if (!timers.has('maxDelay')) start('maxDelay', MAX_SAVE_DELAY_MS);
    },
    flush,
    has: (name) => waiting.has(name) || underWay.has(name),
    isWaiting: (name) => waiting.has(name),
    unsaved: () => [...new Map([...underWay, ...waiting]).values()],
    clear: () => {
      waiting.clear();
      fault = null;
      stopTimers();
    },
  };
}
