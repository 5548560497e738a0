import { JsonFault, scanJson } from './json-scan.ts';
import type { ParsedText, Reading } from './parsed.ts';
import { locatorOf } from './parsed.ts';
import { positionsIn } from './position.ts';

/**
 * JSON text to its value. Where a key stands twice in an object the last one counts, as everywhere in JSON.
 * A text that is not JSON comes back as a finding with line and column; never throws.
 */
export function parseJson(text: string): Reading<ParsedText> {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value: { value, locate: locatorOf(text, () => scanJson(text)) } };
  } catch {
    return { ok: false, finding: { ...findSyntaxFault(text), path: [] } };
  }
}

function findSyntaxFault(text: string) {
  const { offset, expected } = firstFault(text);
  const found = text.slice(offset, offset + 12).split(/[\r\n]/)[0] ?? '';
  return { code: 'jsonSyntax', expected, found, ...positionsIn(text)(offset) } as const;
}

function firstFault(text: string): JsonFault {
  try {
    scanJson(text);
  } catch (fault) {
    if (fault instanceof JsonFault) return fault;
  }
  return new JsonFault(0, 'JSON');
}
