import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { FaultCode } from './fault.ts';
import { faultCodeOf } from './fault.ts';
import type { Repository } from './repository.ts';
import type { Row } from './summary.ts';
import type { Tabs } from './tabs.ts';

/** `failed`: the browser did not hand the list out, `fault` says why. `rows` then are the last known. */
export type AssessmentList = {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly rows: readonly Row[];
  readonly fault: FaultCode | null;
};

/** The list of stored assessments, the last changed first, kept up to date across tabs. It is read at the first use. */
export function createAssessmentList(
  repository: Pick<Repository, 'list'>,
  tabs: Tabs,
): { readonly store: StoreApi<AssessmentList>; refresh(): Promise<void> } {
  const store = createStore<AssessmentList>(() => ({ status: 'loading', rows: [], fault: null }));
  let reading: Promise<void> | null = null;
  let isOutOfDate = false;
  const read = async () => {
    do {
      isOutOfDate = false;
      try {
        const rows = sameWhereUnchanged(store.getState().rows, await repository.list());
        store.setState({ status: 'ready', rows, fault: null });
      } catch (error) {
        store.setState({ status: 'failed', fault: faultCodeOf(error) });
      }
    } while (isOutOfDate);
    reading = null;
  };
  const refresh = () => {
    isOutOfDate = true;
    reading ??= read();
    return reading;
  };
  tabs.subscribe(() => {
    if (store.getState().status !== 'loading') void refresh();
  });
  return { store, refresh };
}

/** The rows of `now`; one that reads as before is the same object as before, so that only what changed is drawn again. */
function sameWhereUnchanged(before: readonly Row[], now: readonly Row[]): readonly Row[] {
  const known = new Map(before.map((row) => [row.id, row]));
  return now.map((row) => {
    const last = known.get(row.id);
    return last !== undefined && JSON.stringify(last) === JSON.stringify(row) ? last : row;
  });
}
