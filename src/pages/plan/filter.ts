import type { PlanMark } from '../../engine/model.ts';

/** What a filter goes by: an action of the plan, or one that left it. */
export type Filtered = { readonly mark: PlanMark; readonly isDone: boolean };

export const SHOWS = ['open', 'done', 'all'] as const;
export type Show = (typeof SHOWS)[number];
export const SORTS = ['team', 'effort', 'gain'] as const;

/** Whose actions: everyone's, those nobody has taken on, or those of the owner named. */
export type Whose =
  | { readonly kind: 'everyone' | 'nobody' }
  | { readonly kind: 'owner'; readonly name: string };

export type Filter = { readonly show: Show; readonly whose: Whose };

/** Whether the page shows it. */
export function passes({ mark: { owner }, isDone }: Filtered, { show, whose }: Filter): boolean {
  if (show !== 'all' && isDone !== (show === 'done')) return false;
  switch (whose.kind) {
    case 'everyone':
      return true;
    case 'nobody':
      return owner === undefined;
    case 'owner':
      return owner === whose.name;
  }
}

/** Names may be anything, so they stand behind a mark of their own. */
const OWNER_PREFIX = 'owner:';

/** How the address and the list of owners say it; anything else reads as everyone. */
export function whoseValue(whose: Whose): string {
  return whose.kind === 'owner' ? OWNER_PREFIX + whose.name : whose.kind;
}

export function readWhose(value: string | null): Whose {
  if (value === 'nobody') return { kind: 'nobody' };
  if (value?.startsWith(OWNER_PREFIX)) return { kind: 'owner', name: value.slice(OWNER_PREFIX.length) };
  return { kind: 'everyone' };
}

/** One of the values that the address may name, else the first. */
export function readOneOf<Value extends string>(
  values: readonly [Value, ...Value[]],
  said: string | null,
): Value {
  return values.find((value) => value === said) ?? values[0];
}
