import type { Event } from 'js-yaml';
import { EVENT_ID, getScalarValue } from 'js-yaml';
import type { Spot } from '../documents/spot.ts';
import { NO_PARTS, spotWith } from '../documents/spot.ts';

/** Where every part of the first document stands, from the events of its text. */
export function spotsOf(events: readonly Event[], source: string): Spot {
  const start = startOf(events[1], source) ?? 0;
  return spotWith(start, start, () => scanNode(events, source, 1).parts);
}

type Scanned = { readonly next: number; readonly parts: ReturnType<Spot['parts']> };

/** The parts of the node that begins with the event at `at`, and the index of the event behind it. */
function scanNode(events: readonly Event[], source: string, at: number): Scanned {
  const type = events[at]?.type;
  if (type !== EVENT_ID.MAPPING && type !== EVENT_ID.SEQUENCE) return { next: at + 1, parts: NO_PARTS };
  const parts = new Map<string | number, Spot>();
  let next = at + 1;
  for (let index = 0; isNode(events[next]); index++) {
    const keyAt = next;
    const valueAt = type === EVENT_ID.MAPPING ? scanNode(events, source, keyAt).next : keyAt;
    const inner = scanNode(events, source, valueAt);
    const key = startOf(events[keyAt], source) ?? 0;
    const step = type === EVENT_ID.MAPPING ? keyText(events[keyAt], source) : index;
    parts.set(
      step,
      spotWith(key, startOf(events[valueAt], source) ?? key, () => inner.parts),
    );
    next = inner.next;
  }
  return { next: next + 1, parts };
}

function isNode(event: Event | undefined): boolean {
  return event !== undefined && event.type !== EVENT_ID.POP;
}

function keyText(event: Event | undefined, source: string): string {
  return event?.type === EVENT_ID.SCALAR ? getScalarValue(source, event) : '';
}

/** `null` for a value that was left empty: it stands nowhere. */
function startOf(event: Event | undefined, source: string): number | null {
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return event.valueStart < 0 ? null : beforeQuote(event.valueStart, source);
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return event.start;
    default:
      return null;
  }
}

function beforeQuote(valueStart: number, source: string): number {
  return /["']/.test(source[valueStart - 1] ?? '') ? valueStart - 1 : valueStart;
}
