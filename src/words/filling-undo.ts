/** Taking changes back, and making them again. */

export const UNDO = {
  undo: 'Undo',
  redo: 'Redo',
  keys: { undo: 'Control+Z', redo: 'Control+Shift+Z' },
  nothing: { undo: 'There is nothing to undo.', redo: 'There is nothing to redo.' },
  show: 'Show it',
} as const;

/** What a change was about, to stand after "Undone:". */
export const CHANGES = {
  answer: (prompt: string) => `the answer to “${prompt}”`,
  answers: 'several answers',
  stack: (name: string) => `a change to the stack ${name}`,
  name: 'the name of the product',
  other: 'the last change',
} as const;

/** `Undone: the answer to “Who may see what?”`. */
export function tookBack(direction: 'undo' | 'redo', change: string): string {
  return `${direction === 'undo' ? 'Undone' : 'Done again'}: ${change}`;
}
