import type { Event } from 'js-yaml';
import { constructFromEvents, EVENT_ID, parseEvents, YAMLException } from 'js-yaml';
import type { Fault } from '../documents/issue.ts';
import { MAX_DEPTH, MAX_YAML_MARKS } from '../documents/limits.ts';
import type { ParsedText, Reading } from '../documents/parsed.ts';
import { locatorOf } from '../documents/parsed.ts';
import type { Position } from '../documents/position.ts';
import { positionsIn } from '../documents/position.ts';
import { spotsOf } from './yaml-place.ts';

/**
 * YAML 1.2 text of one document to its value: JSON types only, no aliases, no tags of its own, at most 32 levels.
 * A text that is not such a document comes back as a finding with line and column; never throws.
 */
export function parseYaml(source: string): Reading<ParsedText> {
  const past = findMarkPastLimit(source);
  if (past !== null)
    return refuse({ code: 'tooMuch', unit: 'marks', limit: MAX_YAML_MARKS }, positionsIn(source)(past));
  try {
    const events = parseEvents(source, { maxDepth: MAX_DEPTH });
    const values = constructFromEvents(events, { source, maxAliases: 0 });
    const second = startOfSecondDocument(events);
    if (second !== null) return refuse({ code: 'severalDocuments' }, positionsIn(source)(second));
    const locate = locatorOf(source, () => spotsOf(events, source));
    return { ok: true, value: { value: values[0], locate } };
  } catch (thrown) {
    const place = placeOf(thrown);
    return refuse(faultOf(thrown, source.split(/\r\n|\r|\n/)[place.line - 1] ?? ''), place);
  }
}

/** Offset of the first line end or comma past the limit; `null` where there are fewer. The parser has no limit on how much it is given. */
function findMarkPastLimit(source: string): number | null {
  const marks = source.matchAll(/[\n,]|\r(?!\n)/g);
  let count = 0;
  for (const { index } of marks) {
    count += 1;
    if (count > MAX_YAML_MARKS) return index;
  }
  return null;
}

function refuse(fault: Fault, place: Position): Reading<ParsedText> {
  return { ok: false, finding: { ...fault, ...place, path: [] } };
}

/** Where the content of a second document begins; 0 where it has none. */
function startOfSecondDocument(events: readonly Event[]): number | null {
  const first = events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT);
  if (first < 0) return null;
  const content = events[first + 1];
  return content !== undefined && 'start' in content ? content.start : 0;
}

function placeOf(thrown: unknown): Position {
  const mark = thrown instanceof YAMLException ? thrown.mark : undefined;
  return mark ? { line: mark.line + 1, column: mark.column + 1 } : { line: 1, column: 1 };
}

const KNOWN_REASONS: readonly (readonly [RegExp, Fault])[] = [
  [/tab character/, { code: 'tabIndent' }],
  [/duplicat/, { code: 'duplicateKey' }],
  [/unknown .*tag/, { code: 'unknownTag' }],
  [/maxAliases|unidentified alias/, { code: 'aliasRefused' }],
  [/maxDepth/, { code: 'tooMuch', unit: 'levels', limit: MAX_DEPTH }],
];

function faultOf(thrown: unknown, line: string): Fault {
  const reason = thrown instanceof YAMLException ? thrown.reason : 'it could not be read';
  const known = KNOWN_REASONS.find(([pattern]) => pattern.test(reason));
  if (known) return known[1];
  return hasColonInPlainText(line) ? { code: 'colonInText' } : { code: 'yamlSyntax', reason };
}

/** `title: Cost: how much?`: the slip that authors make most often. */
function hasColonInPlainText(line: string): boolean {
  return /^\s*(?:-\s+)?[\w-]+:\s+[^\s"'>|[{#][^#]*:\s/.test(line);
}
