import { useEffect } from 'react';

/** What a key of the page stands for. */
type KeyAction =
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'unknown' | 'notApplicable' };

/**
 * 1–9, U and N press the cards of the question, as a click would, so that a key can do nothing that a pointer cannot.
 * Off while a person types, holds a modifier, or has switched the keys off (WCAG 2.1.4).
 */
export function useAnswerKeys(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (action === null) return;
      const cards = document.querySelectorAll<HTMLInputElement>('main fieldset input[name="answer"]');
      const card = findCard([...cards], action);
      if (card === undefined) return;
      event.preventDefault();
      card.click();
      card.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}

function findCard(cards: readonly HTMLInputElement[], action: KeyAction): HTMLInputElement | undefined {
  switch (action.kind) {
    case 'choose':
      return cards.filter(({ value }) => !value.startsWith(':'))[action.index];
    case 'unknown':
    case 'notApplicable':
      return cards.find(({ value }) => value === `:${action.kind}`);
  }
}

function actionOf(event: KeyboardEvent): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return null;
  const key = event.key.toLowerCase();
  if (/^[1-9]$/.test(key)) return { kind: 'choose', index: Number(key) - 1 };
  if (key === 'u') return { kind: 'unknown' };
  if (key === 'n') return { kind: 'notApplicable' };
  return null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'textarea, select, input:not([type="radio"], [type="checkbox"]), dialog, [contenteditable]',
    ) !== null
  );
}
