import type { ComponentProps } from 'react';
import styles from './field.module.css';
import type { FieldWords } from './field-frame.tsx';
import { FieldFrame } from './field-frame.tsx';
import { Icon } from './icon.tsx';

type TextFieldProps = FieldWords & Omit<ComponentProps<'input'>, 'className'>;

/** One line of text; `type="url"` for an address. Takes what a form library registers (`ref`, `onChange`, …). */
export function TextField({ id, label, hint, error, count, ...input }: TextFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} count={count}>
      {(control) => <input type="text" {...input} {...control} />}
    </FieldFrame>
  );
}

type TextAreaFieldProps = FieldWords & Omit<ComponentProps<'textarea'>, 'className'>;

/** Several lines; grows with what is written. */
export function TextAreaField({ id, label, hint, error, count, ...input }: TextAreaFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} count={count}>
      {(control) => <textarea rows={3} {...input} {...control} />}
    </FieldFrame>
  );
}

type SelectFieldProps = FieldWords & Omit<ComponentProps<'select'>, 'className'>;

/** One of many, where cards would be too long. Children are `<option>`s. */
export function SelectField({ id, label, hint, error, count, ...input }: SelectFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} count={count}>
      {(control) => (
        <div className={styles.select}>
          <select {...input} {...control} />
          <span className={styles.chevron}>
            <Icon name="down" />
          </span>
        </div>
      )}
    </FieldFrame>
  );
}
