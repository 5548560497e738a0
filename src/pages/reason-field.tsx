import { TextAreaField } from '../ui/field.tsx';
import { QUESTION } from '../words/question.ts';

/** The group of cards of a page that has one. */
export const SINGLE_GROUP = 'answer';

/** The id of the field for the reason in a group of cards, so that an error can lead to it. */
export const reasonId = (group: string): string => `reason ${group}`.replaceAll(' ', '-');

type ReasonFieldProps = {
  id: string;
  value: string;
  error: string | undefined;
  onChange: (reason: string) => void;
};

/** A question may be left out of every figure only with a reason, because the report lists it. */
export function ReasonField({ id, value, error, onChange }: ReasonFieldProps) {
  return (
    <TextAreaField
      id={id}
      label={QUESTION.reason}
      hint={QUESTION.reasonHint}
      error={error}
      value={value}
      maxLength={2000}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
