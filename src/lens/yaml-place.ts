import type { Event } from 'js-yaml';
import { EVENT_ID, getScalarValue } from 'js-yaml';
import type { Path } from '../documents/issue.ts';

/** Offset in the source of what stands under `path`, or of its key; of the nearest parent where the path does not exist. */
export function locateInEvents(events: readonly Event[], source: string, path: Path, onKey: boolean): number {
  let at = 1;
  let offset = startOf(events[at], source) ?? 0;
  for (const [depth, step] of path.entries()) {
    const part = findPart(events, source, at, step);
    if (part === null) return offset;
    at = part.value;
    const key = startOf(events[part.key], source) ?? offset;
    const isKeyWanted = onKey && depth === path.length - 1;
    offset = isKeyWanted ? key : (startOf(events[at], source) ?? key);
  }
  return offset;
}

/** Indices of the events that begin the key and the value of one part of a collection. */
function findPart(events: readonly Event[], source: string, parent: number, step: string | number) {
  const isMapping = events[parent]?.type === EVENT_ID.MAPPING;
  if (!isMapping && events[parent]?.type !== EVENT_ID.SEQUENCE) return null;
  let at = parent + 1;
  for (let index = 0; isPart(events[at]); index++) {
    const key = at;
    const value = isMapping ? afterNode(events, key) : key;
    if (step === (isMapping ? keyText(events[key], source) : index)) return { key, value };
    at = afterNode(events, value);
  }
  return null;
}

function isPart(event: Event | undefined): boolean {
  return event !== undefined && event.type !== EVENT_ID.POP;
}

/** Index of the event behind the node that begins at `at`. */
function afterNode(events: readonly Event[], at: number): number {
  let open = 0;
  for (let index = at; index < events.length; index++) {
    const type = events[index]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) open += 1;
    if (type === EVENT_ID.POP) open -= 1;
    if (open === 0) return index + 1;
  }
  return events.length;
}

function keyText(event: Event | undefined, source: string): string | null {
  return event?.type === EVENT_ID.SCALAR ? getScalarValue(source, event) : null;
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
