import type { ComponentProps } from 'react';
import styles from './button.module.css';

export type ButtonKind = 'primary' | 'quiet' | 'danger' | 'text';

type ButtonProps = Omit<ComponentProps<'button'>, 'disabled'> & {
  kind?: ButtonKind;
  /** At work: presses are ignored. The label stays and says what happens ("Saving…"). */
  isBusy?: boolean;
};

/** Never disabled: a press on an incomplete form is answered with what is missing. */
export function Button({ kind = 'primary', isBusy = false, className, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass(kind, className)}
      aria-busy={isBusy || undefined}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}

/** The look of a button for a link: a change of page is a link, whatever it looks like. */
export function buttonClass(kind: ButtonKind = 'primary', more?: string): string {
  return [styles.button, styles[kind], more].filter(Boolean).join(' ');
}
