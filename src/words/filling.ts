/** Ways through the questions: one at a time or a section on a page, in which words, for which stacks. */

export const FILLING = {
  wording: 'Words',
  wordings: { plain: 'Plain', technical: 'Technical' },
  show: 'Show',
  views: { one: 'One question at a time', section: 'A section on a page' },
  wholeSection: 'Whole section',
  oneAtATime: 'One at a time',
  jump: 'Jump to a question',
  keys: 'Keys',
  sideBySide: 'Side by side',
  stack: 'Stack',
  fourAtATime: 'Four stacks fit side by side. Choose another one to see it with its neighbours.',
  reviewNext: 'Check your answers',
} as const;

/** `Same as Platform X`. */
export function sameAs(name: string): string {
  return `Same as ${name}`;
}

/** Read out after the answer of another stack was copied. */
export function copied(name: string, answer: string): string {
  return `Copied from ${name}: ${answer}`;
}

/** `Section 2 of 8`. */
export function sectionPosition(index: number, total: number): string {
  return `Section ${index + 1} of ${total}`;
}

/** The button at the foot of a section: `Continue with Security`. */
export function continueWith(section: string): string {
  return `Continue with ${section}`;
}
