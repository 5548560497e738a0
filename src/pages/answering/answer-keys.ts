import { useEffect } from 'react';
import { isTyping } from './typing.ts';

/** Which card a key stands for. */
type CardAction =
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'none' | 'unknown' | 'notApplicable' };
type KeyAction = CardAction | { readonly kind: 'continue' };

/**
 * 1–9, 0 for none of them, U and N press the cards of a question, as a click would, so that a key can do nothing that a pointer cannot. They go to the
 * question that has the focus; on a page of one question also from anywhere else. Enter goes on, where it would do nothing by itself.
 * Off while a person types, holds a modifier, or has switched the keys off (WCAG 2.1.4).
 */
export function useAnswerKeys(isOn: boolean, onContinue: (group: Element | null) => void): void {
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (action === null) return;
      const group = groupAtFocus();
      if (action.kind === 'continue') {
        if (!isReading(event.target)) return;
        event.preventDefault();
        onContinue(group);
      } else {
        const card = findCard([...(group?.querySelectorAll<HTMLInputElement>(CARDS) ?? [])], action);
        if (card === undefined) return;
        event.preventDefault();
        card.click();
        card.focus();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn, onContinue]);
}

const CARDS = 'input[name^="answer"]';

/** The question that has the focus, else the only one there is. */
function groupAtFocus(): Element | null {
  const groups = [...document.querySelectorAll(`main fieldset:has(${CARDS})`)];
  const focused = groups.find((group) => group.contains(document.activeElement));
  return focused ?? (groups.length === 1 ? (groups[0] ?? null) : null);
}

function findCard(cards: readonly HTMLInputElement[], action: CardAction): HTMLInputElement | undefined {
  switch (action.kind) {
    case 'choose':
      return cards.filter(({ value }) => !value.startsWith(':'))[action.index];
    case 'none':
    case 'unknown':
    case 'notApplicable':
      return cards.find(({ value }) => value === `:${action.kind}`);
  }
}

function actionOf(event: KeyboardEvent): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return null;
  if (event.defaultPrevented) return null;
  const key = event.key.toLowerCase();
  if (/^[1-9]$/.test(key)) return { kind: 'choose', index: Number(key) - 1 };
  if (key === '0') return { kind: 'none' };
  if (key === 'u') return { kind: 'unknown' };
  if (key === 'n') return { kind: 'notApplicable' };
  if (key === 'enter') return { kind: 'continue' };
  return null;
}

/** Whether Enter does nothing of its own there: on the page, a heading or a card, but not on a link or a button. */
function isReading(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    (target.matches('main, body, h1, h2') || target.matches(CARDS)) &&
    target.closest('a, button, summary') === null
  );
}
