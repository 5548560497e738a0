import type { ComponentProps, MouseEvent } from 'react';
import { useRef } from 'react';
import styles from './button.module.css';

export type ButtonKind = 'primary' | 'quiet' | 'danger' | 'text';

type ButtonProps = Omit<ComponentProps<'button'>, 'disabled' | 'onClick'> & {
  kind?: ButtonKind;
  /** Until a promise it returns is settled, further presses are ignored: a double click starts one thing. */
  onClick?: (event: MouseEvent<HTMLButtonElement>) => unknown;
  /** At work: presses are ignored. The label stays and says what happens ("Saving…"). */
  isBusy?: boolean;
};

/** Never disabled: a press on an incomplete form is answered with what is missing. */
export function Button({ kind = 'primary', isBusy = false, className, onClick, ...rest }: ButtonProps) {
  const isWorking = useRef(false);
  const press = async (event: MouseEvent<HTMLButtonElement>) => {
    if (isBusy || isWorking.current) return event.preventDefault();
    const work = onClick?.(event);
    if (!(work instanceof Promise)) return;
    isWorking.current = true;
    try {
      await work;
    } finally {
      isWorking.current = false;
    }
  };
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass(kind, className)}
      aria-busy={isBusy || undefined}
      onClick={press}
    />
  );
}

/** The look of a button for a link: a change of page is a link, whatever it looks like. */
export function buttonClass(kind: ButtonKind = 'primary', more?: string): string {
  return [styles.button, styles[kind], more].filter(Boolean).join(' ');
}
