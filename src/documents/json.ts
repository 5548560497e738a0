import type { Path } from './issue.ts';
import { JsonFault, scanJson } from './json-scan.ts';
import type { ParsedText, Reading } from './parsed.ts';
import { positionAt } from './position.ts';

/**
 * JSON text to its value. Where a key stands twice in an object the last one counts, as everywhere in JSON.
 * A text that is not JSON comes back as a finding with line and column; never throws.
 */
export function parseJson(text: string): Reading<ParsedText> {
  try {
    const value: unknown = JSON.parse(text);
    return {
      ok: true,
      value: { value, locate: (path, onKey) => positionAt(text, locate(text, path, onKey)) },
    };
  } catch {
    return { ok: false, finding: { ...findSyntaxFault(text), path: [] } };
  }
}

function findSyntaxFault(text: string) {
  const fault = firstFault(text);
  const found = text.slice(fault.offset, fault.offset + 12).split(/[\r\n]/)[0] ?? '';
  const place = positionAt(text, fault.offset);
  return { code: 'jsonSyntax', expected: fault.expected, found, ...place } as const;
}

function firstFault(text: string): JsonFault {
  try {
    scanJson(text, () => {});
  } catch (fault) {
    if (fault instanceof JsonFault) return fault;
  }
  return new JsonFault(0, 'JSON');
}

/** Offset of the longest part of `path` that is in the text; of the last one where a key stands twice. */
function locate(text: string, path: Path, onKey: boolean): number {
  let depth = 0;
  let offset = text.search(/\S/);
  try {
    scanJson(text, (part, key, value) => {
      const isOnPath = part.length >= depth && part.every((step, index) => step === path[index]);
      if (!isOnPath) return;
      depth = part.length;
      offset = onKey && depth === path.length ? key : value;
    });
  } catch {
    return offset;
  }
  return offset;
}
