/** The page of one question. */
import type { Horizon } from '../engine/model.ts';
import { horizonMeaning, horizonName } from './terms.ts';

export const QUESTION = {
  back: 'Back',
  or: 'or',
  unknown: 'We do not know yet',
  unknownHint: 'Goes to your find-out list',
  notApplicable: 'Does not apply',
  notApplicableHint: 'Asks for a reason',
  none: 'None of these',
  reason: 'Why does it not apply?',
  reasonHint: 'One sentence. The report lists it.',
  continue: 'Continue',
  later: 'Leave for later',
  optional: 'Only asked because it is not clear yet whether it applies to you.',
  aboutProduct: 'About your product',
  multiple: 'Choose all that apply.',
  sameInTechnical: 'As a tech lead would ask',
  sameInPlain: 'In plain words',
  noQuestion: {
    title: 'This question is not asked',
    body: 'It does not apply to what you said about your product, or it is no longer part of these questions.',
    action: 'Go to the next open question',
  },
} as const;

export const PROBLEM = {
  title: 'There is a problem',
  titlePrefix: 'Error: ',
  reason: 'Enter why this does not apply',
} as const;

/** `17 of 45`. */
export function position(index: number, total: number): string {
  return `${index + 1} of ${total}`;
}

/** `Day one · expensive to redo`. */
export function horizonCaption(horizon: Horizon): string {
  return `${horizonName(horizon)} · ${horizonMeaning(horizon)}`;
}
