import type { Finding, Path, Unit, ValueKind } from './issue.ts';
import { FORBIDDEN_KEYS, MAX_DEPTH, MAX_ITEMS, MAX_KEYS, MAX_STRING_CHARS, MAX_VALUES } from './limits.ts';

/** What a value is called where it is not what was expected. */
export function kindOf(value: unknown): ValueKind {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'true or false';
  return isPlainObject(value) ? 'object' : 'other';
}

/** An object as JSON makes them: no class, no getter behind a prototype. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * The first way in which a value is not a document of sane size: deeper, larger or longer than the limits, a key that reaches into
 * JavaScript's own objects, a value that JSON cannot hold. Walks without recursion: a value 50,000 levels deep must not end the program.
 */
export function findShapeFault(root: unknown): Finding | null {
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: root, path: [] }];
  let values = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    values += 1;
    if (values > MAX_VALUES) return tooMuch('values', MAX_VALUES, []);
    if (path.length > MAX_DEPTH) return tooMuch('levels', MAX_DEPTH, path);
    const fault = faultOf(value, path);
    if (fault) return fault;
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--)
        open.push({ value: value[index], path: [...path, index] });
    } else if (isPlainObject(value)) {
      for (const [key, inner] of Object.entries(value).reverse())
        open.push({ value: inner, path: [...path, key] });
    }
  }
  return null;
}

function faultOf(value: unknown, path: Path): Finding | null {
  const kind = kindOf(value);
  if (kind === 'other' || kind === 'nothing') return { code: 'notJson', found: kind, path };
  if (typeof value === 'string' && value.length > MAX_STRING_CHARS)
    return tooMuch('characters', MAX_STRING_CHARS, path);
  if (typeof value === 'number' && !Number.isFinite(value)) return { code: 'badNumber', path };
  if (Array.isArray(value) && value.length > MAX_ITEMS) return tooMuch('items', MAX_ITEMS, path);
  if (!isPlainObject(value)) return null;
  const keys = Object.keys(value);
  if (keys.length > MAX_KEYS) return tooMuch('keys', MAX_KEYS, path);
  const forbidden = keys.find((key) => FORBIDDEN_KEYS.has(key));
  if (forbidden === undefined) return null;
  return { code: 'forbiddenKey', key: forbidden, path: [...path, forbidden], onKey: true };
}

function tooMuch(unit: Unit, limit: number, path: Path): Finding {
  return { code: 'tooMuch', unit, limit, path };
}
