import { TextAreaField } from '../ui/field.tsx';
import { QUESTION } from '../words/question.ts';

export const REASON_ID = 'reason';

type ReasonFieldProps = {
  value: string;
  error: string | undefined;
  onChange: (reason: string) => void;
};

/** A question may be left out of every figure only with a reason, because the report lists it. */
export function ReasonField({ value, error, onChange }: ReasonFieldProps) {
  return (
    <TextAreaField
      id={REASON_ID}
      label={QUESTION.reason}
      hint={QUESTION.reasonHint}
      error={error}
      value={value}
      maxLength={2000}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
