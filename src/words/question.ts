/** The page of one question. */
import type { Horizon } from '../engine/model.ts';
import { countedInWords } from './numbers.ts';
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
  findOut: 'How to find out',
  vendor: 'What to ask a vendor',
  references: 'Read more',
  guide: 'The long answer',
  details: 'Add a note, evidence or an owner',
  detailsFilled: 'Note, evidence and owner',
  optional: 'Only asked because it is not clear yet whether it applies to you.',
  aboutProduct: 'About your product',
  multiple: 'Choose all that apply.',
  plain: 'In plain words',
  technical: 'In technical words',
  sameInTechnical: 'As a tech lead would ask',
  sameInPlain: 'In plain words',
  keys: 'Keys: 1 to 9 choose, U does not know, N does not apply, Enter continues.',
  keysOff: 'Switch these keys off',
  keysOn: 'Switch the answer keys on',
  noQuestion: {
    title: 'This question is not asked',
    body: 'It does not apply to what you said about your product, or it is no longer part of these questions.',
    action: 'Go to the next open question',
  },
} as const;

export const NOTE = {
  note: 'Note',
  noteHint: 'What you saw, what was said, what is still open.',
  owner: 'Who finds out, or who knows',
  confidence: 'How sure are you?',
  confidenceOpen: 'Not said',
  unnamedEvidence: 'this link',
  confidences: { guess: 'A guess', informed: 'Informed', verified: 'Verified' },
  evidenceTitle: 'What the evidence is',
  evidenceUrl: 'Link to it (https)',
  addEvidence: 'Add another link',
  removeEvidence: (title: string) => `Remove ${title}`,
  save: 'Save the note',
  saved: 'Note saved',
} as const;

export const PROBLEM = {
  title: 'There is a problem',
  titlePrefix: 'Error: ',
  reason: 'Enter why this does not apply',
  url: 'Enter a link that starts with https://',
  evidenceTitle: 'Enter what the evidence is',
} as const;

/** `17 of 45`. */
export function position(index: number, total: number): string {
  return `${index + 1} of ${total}`;
}

/** `Day one · expensive to redo`. */
export function horizonCaption(horizon: Horizon): string {
  return `${horizonName(horizon)} · ${horizonMeaning(horizon)}`;
}

/** Said once when an answer changes how many questions are asked: `Your answer added two questions.` */
export function recount(before: number, after: number): string {
  const change = Math.abs(after - before);
  return `Your answer ${after > before ? 'added' : 'took away'} ${countedInWords(change, 'question')}.`;
}
