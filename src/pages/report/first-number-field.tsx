import { useState } from 'react';
import { TextField } from '../../ui/field.tsx';
import { REPORT_PAGE } from '../../words/report-page.ts';
import styles from './download-list.module.css';

/** File names of decision records have four digits. */
const MAX_FIRST_NUMBER = 9000;

type FirstNumberFieldProps = {
  /** `null` for what is no number to begin with. */
  onChange: (firstNumber: number | null) => void;
};

/** With which number the decision records of a project begin that has some already. */
export function FirstNumberField({ onChange }: FirstNumberFieldProps) {
  const [text, setText] = useState('1');
  return (
    <div className={styles.firstNumber}>
      <TextField
        label={REPORT_PAGE.firstNumber}
        hint={REPORT_PAGE.firstNumberHint}
        error={numberIn(text) === null ? REPORT_PAGE.firstNumberWrong(MAX_FIRST_NUMBER) : undefined}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          onChange(numberIn(event.target.value));
        }}
      />
    </div>
  );
}

function numberIn(text: string): number | null {
  const number = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= MAX_FIRST_NUMBER ? number : null;
}
