/** Takes the focus to the question after this group of cards, or to the first where none is named; false after the last. */
export function focusNextQuestion(group: Element | null): boolean {
  const questions = [...document.querySelectorAll('main form > ol > li')];
  const at = questions.findIndex((question) => question.contains(group));
  const heading = questions[at + 1]?.querySelector<HTMLElement>('h2');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
  return heading instanceof HTMLElement;
}
