import type { FormEvent } from 'react';
import { useState } from 'react';
import type { IsoDate } from '../../engine/model.ts';
import { session } from '../../storage/browser-storage.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { REOPENING } from '../../words/reopening.ts';
import styles from './reopening.module.css';

const NEXT_IN_MONTHS = 3;

type ReviewPanelProps = {
  reviewBy: IsoDate;
  today: IsoDate;
  offerUndo: (text: string, undo: () => void) => void;
};

/** The date for looking at everything again is past: asks for the next one, a quarter from now if nothing else is chosen. */
export function ReviewPanel({ reviewBy, today, offerUndo }: ReviewPanelProps) {
  const [date, setDate] = useState(() => inMonths(today, NEXT_IN_MONTHS));
  const [error, setError] = useState<string | undefined>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (date <= today) return setError(REOPENING.reviewMissing);
    session.setReviewBy(date);
    offerUndo(REOPENING.reviewDone(date), () => session.undo());
  };
  return (
    <Notice tone="warning" title={REOPENING.reviewTitle(reviewBy)}>
      <p>{REOPENING.reviewBody}</p>
      <form className={styles.review} onSubmit={submit} noValidate>
        <TextField
          label={REOPENING.reviewLabel}
          type="date"
          value={date}
          error={error}
          onChange={(event) => setDate(event.target.value)}
        />
        <Button kind="quiet" type="submit">
          {REOPENING.reviewSet}
        </Button>
      </form>
    </Notice>
  );
}

/** The same day of a later month, or its last day where that month is shorter. */
function inMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const next = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay)));
  return next.toISOString().slice(0, 10);
}
