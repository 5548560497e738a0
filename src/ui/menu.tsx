import type { ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import styles from './menu.module.css';

type MenuProps = {
  /** What the button shows: words or an icon. */
  button: ReactNode;
  /** What the button is called where it shows only an icon, or its words alone would not tell which. */
  label?: string;
  /** `MenuItem`s. A function is called only while the menu is open: for menus that stand on a page a thousand times. */
  children: ReactNode | (() => ReactNode);
  /** Hears that it opened, and then once that it is closed or gone; the same function each time it is drawn. */
  onToggle?: (isOpen: boolean) => void;
};

/**
 * A button that shows a list of links and buttons in a native popover: the browser opens it, closes it on Escape or on
 * a press outside, and gives focus back. Arrows, Home and End move in it besides Tab; choosing closes it.
 */
export function Menu({ button, label, children, onToggle }: MenuProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  // Of a menu that goes away while it is open the browser says nothing.
  useEffect(() => {
    if (!isOpen) return;
    onToggle?.(true);
    return () => onToggle?.(false);
  }, [isOpen, onToggle]);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const close = () => element.hidePopover();
    const move = (event: KeyboardEvent) => {
      if (moveFocus(element, event.key)) event.preventDefault();
    };
    element.addEventListener('click', close);
    element.addEventListener('keydown', move);
    return () => {
      element.removeEventListener('click', close);
      element.removeEventListener('keydown', move);
    };
  }, []);
  return (
    <>
      <button className={styles.button} type="button" popoverTarget={id} aria-label={label} data-print="hide">
        {button}
      </button>
      <ul
        className={styles.list}
        id={id}
        ref={list}
        popover="auto"
        onBeforeToggle={({ newState }) => newState === 'open' && setIsOpen(true)}
        // Only afterwards: an item that goes away while it is pressed would not hear the press.
        onToggle={({ newState }) => newState === 'closed' && setIsOpen(false)}
      >
        {typeof children !== 'function' ? children : isOpen && children()}
      </ul>
    </>
  );
}

/** One link or button of a menu. */
export function MenuItem({ children }: { children: ReactNode }) {
  return <li>{children}</li>;
}

/** Whether the key was one that moves. */
function moveFocus(list: HTMLElement, key: string): boolean {
  const stops = [...list.querySelectorAll<HTMLElement>('a, button')];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[key];
  if (to === undefined) return false;
  stops[Math.min(Math.max(to, 0), stops.length - 1)]?.focus();
  return true;
}
