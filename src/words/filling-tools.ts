/** The dialogs that open over any page of an assessment. */

export const JUMP = {
  title: 'Jump to a question',
  close: 'Close',
  search: 'Words of the question or its section',
  results: 'Questions',
  nothing: 'No question has these words.',
  states: { choices: 'answered', unknown: 'not known', notApplicable: 'does not apply', unanswered: 'open' },
} as const;

/** Read out while a person types: `12 questions`. */
export function foundQuestions(count: number): string {
  if (count === 0) return JUMP.nothing;
  return count === 1 ? 'One question' : `${count} questions`;
}

export const KEYS = {
  title: 'Keys',
  close: 'Close the list of keys',
  note: 'They work while nothing is being typed.',
  isOn: 'Use single keys for answers, the jump and this list',
  list: [
    { keys: ['1', '9'], between: 'to', does: 'Choose an answer by its number' },
    { keys: ['0'], does: 'None of these, where several may be chosen' },
    { keys: ['U'], does: 'We do not know yet' },
    { keys: ['N'], does: 'Does not apply' },
    { keys: ['Enter'], does: 'Continue, or go to the next question of the section' },
    { keys: ['↑', '↓'], between: 'or', does: 'Move between the answers of a question' },
    { keys: ['Tab'], does: 'Move to the next control' },
    { keys: ['/'], does: 'Jump to a question' },
    { keys: ['?'], does: 'Open this list' },
    { keys: ['Ctrl or ⌘', 'Z'], does: 'Undo' },
    { keys: ['Ctrl or ⌘', 'Shift', 'Z'], does: 'Redo' },
    { keys: ['Esc'], does: 'Close what is open' },
  ],
} as const satisfies {
  readonly list: readonly {
    readonly keys: readonly string[];
    readonly between?: string;
    readonly does: string;
  }[];
} & Record<string, unknown>;
