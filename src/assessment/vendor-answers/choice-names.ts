import type { IndexedQuestion } from '../../engine/indexed-question.ts';
import type { ChoiceId } from '../../engine/model.ts';

/** Every way to name a choice in a cell: its id, a former one, its label, or the whole line of the form. */
export type ChoiceNames = {
  readonly byName: ReadonlyMap<string, ChoiceId>;
  /** The most separators that stand inside of one name. */
  readonly mostSeparators: number;
};

export function choiceNames({ question, keys }: IndexedQuestion): ChoiceNames {
  const byName = new Map<string, ChoiceId>();
  const twice = new Set<string>();
  for (const { id, label } of question.choices) {
    const name = nameOf(label);
    if (byName.has(name)) twice.add(name);
    byName.set(name, id);
  }
  // A label that two choices share names neither; an id always names its own choice.
  for (const name of twice) byName.delete(name);
  for (const [key, id] of keys.choices) byName.set(nameOf(key), id);
  for (const { id, label } of question.choices) byName.set(nameOf(`${id}: ${label}`), id);
  const counts = [...byName.keys()].map((name) => name.split(SEPARATOR).length - 1);
  return { byName, mostSeparators: Math.max(0, ...counts) };
}

/** Without regard to case, to outer blanks and to how blanks are written. */
export function nameOf(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** What may stand between two choices of an answer. */
const SEPARATOR = /[,;\n]/;

/**
 * The choices that a cell names, or the first part of it that names none. Separators divide, but not where they belong to a name: the
 * longest name that fits counts.
 */
export function chosenIn(
  text: string,
  { byName, mostSeparators }: ChoiceNames,
): { readonly chosen: readonly ChoiceId[] } | { readonly stranger: string } {
  const parts = text.split(/(?<=[,;\n])/);
  const chosen = new Set<ChoiceId>();
  for (let at = 0; at < parts.length; ) {
    let taken = 0;
    for (let count = Math.min(mostSeparators + 1, parts.length - at); count > 0 && taken === 0; count--) {
      const name = nameOf(
        parts
          .slice(at, at + count)
          .join('')
          .replace(/[,;\n]\s*$/, ''),
      );
      const choice = byName.get(name);
      if (choice !== undefined) chosen.add(choice);
      if (choice !== undefined || (name === '' && count === 1)) taken = count;
    }
    if (taken === 0) return { stranger: (parts[at] ?? '').replace(SEPARATOR, '').trim() };
    at += taken;
  }
  return { chosen: [...chosen] };
}
