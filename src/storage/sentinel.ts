import type { Census } from './rows.ts';

const SENTINEL_KEY = 'groundwork-sentinel';

/** What this browser is known to hold, kept apart from the database: that loses everything, or its last changes, without a word. */
export type Remembered = Census & {
  /** ISO 8601; `null` where nothing was ever downloaded. For people to read, and for the reminder. */
  readonly backedUpAt: string | null;
};

export type Sentinel = {
  /** `null` where nothing was noted yet, or the browser gives no text storage. */
  read(): Remembered | null;
  note(census: Census): void;
  noteBackup(at: string): void;
};

/** `openStorage` may throw: reading `window.localStorage` does, where all site data is blocked. */
export function createSentinel(openStorage: () => Storage): Sentinel {
  const read = () => {
    try {
      return readRemembered(openStorage().getItem(SENTINEL_KEY));
    } catch {
      return null;
    }
  };
  const put = (change: Partial<Remembered>) => {
    try {
      const next = { count: 0, changed: 0, backedUpAt: null, ...read(), ...change };
      openStorage().setItem(SENTINEL_KEY, JSON.stringify(next));
    } catch {
      // Without it a loss shows as an empty list, as it would anyway.
    }
  };
  return {
    read,
    note: ({ count, changed }) => put({ count, changed }),
    noteBackup: (backedUpAt) => put({ backedUpAt }),
  };
}

function readRemembered(text: string | null): Remembered | null {
  const value: unknown = JSON.parse(text ?? 'null');
  if (typeof value !== 'object' || value === null) return null;
  const { count, changed, backedUpAt }: Partial<Record<keyof Remembered, unknown>> = value;
  if (!isCount(count) || !isCount(changed)) return null;
  return { count, changed, backedUpAt: typeof backedUpAt === 'string' ? backedUpAt : null };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
