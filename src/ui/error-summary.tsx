import type { MouseEvent } from 'react';
import { useEffect, useId, useRef } from 'react';
import styles from './error-summary.module.css';

type Problem = {
  /** The id of the control to mend; for choices, of the first one. */
  readonly controlId: string;
  /** The same words as beside the control. */
  readonly text: string;
};

type ErrorSummaryProps = { title: string; problems: readonly Problem[] };

/** Above the heading; takes focus when it appears, so that a screen reader starts with what is wrong. */
export function ErrorSummary({ title, problems }: ErrorSummaryProps) {
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className={styles.summary} ref={box} tabIndex={-1} role="alert" aria-labelledby={titleId}>
      <h2 className={styles.title} id={titleId}>
        {title}
      </h2>
      <ul className={styles.list}>
        {problems.map(({ controlId, text }) => (
          <li key={controlId}>
            <a href={`#${controlId}`} onClick={(event) => focusControl(event, controlId)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Without this the browser would scroll the control to the very top and hide its label. */
function focusControl(event: MouseEvent, controlId: string) {
  const control = document.getElementById(controlId);
  if (!control) return;
  event.preventDefault();
  control.focus({ preventScroll: true });
  (control.closest('fieldset, [data-invalid]') ?? control).scrollIntoView({ block: 'nearest' });
}
