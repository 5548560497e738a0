import type { DraftRecord } from './database.ts';
import type { PartKey } from './part.ts';

const PREFIX = 'groundwork-ending';

/**
 * What a page had not stored when it ended. It goes to the browser's text storage, which has written when the call returns: a database
 * transaction begun while the page ends is lost where another one is still under way, and takes the last answer with it.
 */
export type Endings = {
  /** Replaces what this tab kept of the assessment before. False where the browser refuses. */
  keep(drafts: readonly [DraftRecord, ...DraftRecord[]]): boolean;
  /** Everything kept of an assessment, by all tabs. What cannot be read is passed over. */
  of(assessment: string): readonly DraftRecord[];
  /** Forgets what a tab kept: of the parts given, or all. */
  forget(assessment: string, tab: string, keys?: readonly PartKey[]): void;
  forgetAll(assessment: string): void;
};

/** `openStorage` may throw: reading `window.localStorage` does, where all site data is blocked. */
export function createEndings(openStorage: () => Storage): Endings {
  const put = (name: string, drafts: readonly DraftRecord[]) => {
    const storage = openStorage();
    if (drafts.length === 0) storage.removeItem(name);
    else storage.setItem(name, JSON.stringify(drafts));
  };
  const namesOf = (assessment: string) => {
    const storage = openStorage();
    const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    return names.filter((name) => name.startsWith(nameOf(assessment, '')));
  };
  return {
    keep: (drafts) => {
      const [{ assessment, tab }] = drafts;
      return attempt(false, () => {
        put(nameOf(assessment, tab), drafts);
        return true;
      });
    },
    of: (assessment) =>
      attempt([], () => namesOf(assessment).flatMap((name) => read(openStorage().getItem(name), assessment))),
    forget: (assessment, tab, keys) =>
      attempt(undefined, () => {
        const name = nameOf(assessment, tab);
        const gone = keys?.map((key) => JSON.stringify(key));
        const kept = read(openStorage().getItem(name), assessment);
        put(name, gone === undefined ? [] : kept.filter(({ key }) => !gone.includes(JSON.stringify(key))));
      }),
    forgetAll: (assessment) =>
      attempt(undefined, () => {
        for (const name of namesOf(assessment)) openStorage().removeItem(name);
      }),
  };
}

function nameOf(assessment: string, tab: string): string {
  return `${PREFIX} ${assessment} ${tab}`;
}

function read(text: string | null, assessment: string): readonly DraftRecord[] {
  const list: unknown = attempt(null, () => JSON.parse(text ?? 'null'));
  return Array.isArray(list) ? list.filter((draft) => isDraft(draft) && draft.assessment === assessment) : [];
}

/** Only the frame is looked at here; the value goes through the decoder before it is shown. */
function isDraft(value: unknown): value is DraftRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { assessment, key, tab, base }: Partial<Record<keyof DraftRecord, unknown>> = value;
  return (
    typeof assessment === 'string' &&
    typeof tab === 'string' &&
    Array.isArray(key) &&
    Number.isSafeInteger(base)
  );
}

function attempt<T>(otherwise: T, work: () => T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
