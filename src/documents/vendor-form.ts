/**
 * What the form for a vendor and its reader agree on. Names of columns and of answers, compared without regard to case: they are part of
 * the file format, so a form that was sent stays readable for as long as these words stay as they are.
 */
export const VENDOR_FORM_COLUMNS = {
  question: 'Question id',
  section: 'Section',
  asked: 'Question',
  why: 'Why we ask',
  choices: 'Possible answers',
  answer: 'Answer',
  note: 'Note',
  evidence: 'Evidence link',
} as const;

/** In place of a choice: nobody knows. */
export const UNKNOWN_ANSWER = 'unknown';
/** In place of a choice, with a colon and the reason behind it. */
export const NOT_APPLICABLE_ANSWER = 'does not apply';
/** Where any number of choices may be given: none of them holds. */
export const NONE_ANSWER = 'none of these';
