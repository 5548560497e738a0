/** What stands in the form of a decision, and the record it makes. */
import type { FieldErrors } from 'react-hook-form';
import type { Decided } from '../../engine/assessment.ts';
import type { IsoDate } from '../../engine/model.ts';

export const STATUSES = ['accepted', 'rejected', 'deferred'] as const;
export type DecisionStatus = (typeof STATUSES)[number];

export type DecisionFields = {
  status: DecisionStatus | '';
  option: string;
  reason: string;
  date: string;
  /** Names with commas between them. */
  deciders: string;
};

const LONGEST_NAME = 200;

/** What the form starts with. A proposal is no decision yet: its status is left open. */
export function fieldsOf(decided: Decided | undefined, today: IsoDate): DecisionFields {
  const isProposal = decided === undefined || decided.status === 'proposed';
  return {
    status: isProposal ? '' : decided.status,
    option: decided?.option ?? '',
    reason: decided?.reason ?? '',
    date: isProposal ? today : (decided.date ?? '').slice(0, 10),
    deciders: (decided?.deciders ?? []).join(', '),
  };
}

/** The record of fields that are whole. What is deferred names no option. */
export function decidedOf({ status, option, reason, date, deciders }: DecisionFields): Decided {
  const names = namesIn(deciders);
  return {
    status: status === '' ? 'proposed' : status,
    ...(option === '' || status === 'deferred' ? {} : { option }),
    reason: reason.trim(),
    date,
    ...(names.length === 0 ? {} : { deciders: names }),
  };
}

/** Whether a name is longer than the format keeps. */
export function isTooLong(deciders: string): boolean {
  return namesIn(deciders).some((name) => name.length > LONGEST_NAME);
}

/** Every problem with the id of its field, in the order of the form. */
export function problemsOf(
  errors: FieldErrors<DecisionFields>,
  idOf: (field: keyof DecisionFields) => string,
): readonly { readonly controlId: string; readonly text: string }[] {
  return (['status', 'option', 'reason', 'date', 'deciders'] as const).flatMap((field) => {
    const text = errors[field]?.message;
    return text === undefined ? [] : [{ controlId: idOf(field), text }];
  });
}

const namesIn = (deciders: string): readonly string[] =>
  deciders
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
