/** The stacks of an assessment: which there are, and what each stands for. */

export const STACKS = {
  title: 'Stacks you consider',
  note: 'One is enough. With two or more, the same questions are asked of each, and the results compare them.',
  add: 'Add a stack',
  edit: 'Rename it, or say what it stands for',
  copy: 'Copy it with its answers',
  remove: 'Remove it',
  save: 'Save',
  close: 'Close without saving',
  undo: 'Undo',
  notSaid: 'Not said',
  noteLabel: 'Note',
  menu: (name: string) => `More for ${name}`,
  copied: (name: string) => `${name} was added with the same answers.`,
} as const;

export function removedStack(name: string): string {
  return `${name} was removed with its answers.`;
}

const LONGEST_NAME = 200;

/** A name for a copy that no other stack has: `Our stack (copy)`, `Our stack (copy 2)`. Never longer than a name may be. */
export function copyName(name: string, taken: readonly string[]): string {
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? ' (copy)' : ` (copy ${count})`;
    const copy = name.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!taken.includes(copy)) return copy;
  }
}
