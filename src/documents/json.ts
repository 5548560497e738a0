import { findJsonFault } from './json-fault.ts';
import { spotOfJson } from './json-place.ts';
import { findExcess } from './json-text.ts';
import type { ParsedText, Reading } from './parsed.ts';
import { locatorOf } from './parsed.ts';
import { positionsIn } from './position.ts';

/**
 * JSON text to its value. Where a key stands twice in an object the last one counts, as everywhere in JSON.
 * A text that is not JSON, or larger than a document may be, comes back as a finding with line and column; never throws.
 */
export function parseJson(text: string): Reading<ParsedText> {
  const excess = findExcess(text);
  if (excess !== null) {
    const { unit, limit, offset } = excess;
    return { ok: false, finding: { code: 'tooMuch', unit, limit, path: [], ...positionsIn(text)(offset) } };
  }
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value: { value, locate: locatorOf(text, () => spotOfJson(text)) } };
  } catch {
    return { ok: false, finding: { ...findSyntaxFault(text), path: [] } };
  }
}

function findSyntaxFault(text: string) {
  const { offset, expected } = findJsonFault(text) ?? { offset: 0, expected: 'JSON' };
  const found = text.slice(offset, offset + 12).split(/[\r\n]/)[0] ?? '';
  return { code: 'jsonSyntax', expected, found, ...positionsIn(text)(offset) } as const;
}
