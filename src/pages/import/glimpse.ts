import { isPlainObject } from '../../documents/shape.ts';

/** What can be told of a document of a later version without knowing its format. `null` and 0 where it cannot. */
export type Glimpse = {
  readonly title: string | null;
  readonly updatedAt: string | null;
  readonly formatVersion: number | null;
  readonly candidates: readonly string[];
  readonly answers: number;
};

const MOST_NAMES = 20;

/** Looks into the bytes of a JSON document and takes only what is plainly there. Never throws. */
export function glimpseOf(content: Uint8Array): Glimpse {
  const document = parsed(content);
  const { title, updatedAt, formatVersion, profile, candidates } = document;
  const list = (Array.isArray(candidates) ? candidates : []).filter(isPlainObject);
  return {
    title: textOf(title),
    updatedAt: textOf(updatedAt),
    formatVersion: typeof formatVersion === 'number' ? formatVersion : null,
    candidates: list.flatMap(({ name }) => textOf(name) ?? []).slice(0, MOST_NAMES),
    answers: [profile, ...list.map(({ answers }) => answers)].reduce(
      (sum: number, answers) => sum + (isPlainObject(answers) ? Object.keys(answers).length : 0),
      0,
    ),
  };
}

function parsed(content: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(content));
    return isPlainObject(value) ? value : {};
  } catch {
    return {};
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, 200) : null;
}
