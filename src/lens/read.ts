import type { Issue } from '../documents/issue.ts';
import { parseJson } from '../documents/json.ts';
import { MAX_LENS_BYTES } from '../documents/limits.ts';
import { place } from '../documents/parsed.ts';
import { readText } from '../documents/text.ts';
import type { Lens } from '../engine/model.ts';
import { decodeLens } from './decode.ts';
import { parseYaml } from './yaml.ts';

export type LensReading =
  | { readonly ok: true; readonly lens: Lens; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * A lens file from outside, one document in YAML or JSON, to a lens or to the issues that keep it from being one.
 * `fileName` ends in `.json` for JSON; any other is read as JSON where it begins with a brace. Never throws.
 */
export function readLens(content: string | Uint8Array, fileName: string): LensReading {
  const text = readText(content, MAX_LENS_BYTES);
  if (!text.ok)
    return { ok: false, issues: [{ ...text.fault, file: fileName, line: null, column: null, path: [] }] };
  const isJson = fileName.endsWith('.json') || (/^\s*\{/.test(text.text) && !/\.ya?ml$/.test(fileName));
  const parsed = isJson ? parseJson(text.text) : parseYaml(text.text);
  if (!parsed.ok) return { ok: false, issues: [{ ...parsed.finding, file: fileName }] };
  const toIssue = (finding: Parameters<typeof place>[0]) => place(finding, fileName, parsed.value);
  const decoded = decodeLens(parsed.value.value);
  return decoded.ok
    ? { ok: true, lens: decoded.lens, warnings: decoded.warnings.map(toIssue) }
    : { ok: false, issues: decoded.findings.map(toIssue) };
}
