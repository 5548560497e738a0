/** What helps to answer a question, and what can be said about an answer. */

export const HELP = {
  findOut: 'How to find out',
  vendor: 'What to ask a vendor',
  copy: 'Copy the question',
  copied: 'Copied',
  notCopied: 'The browser did not copy it. Select the text and copy it.',
  references: 'Read more',
  guide: 'The long answer',
  closeGuide: 'Close the long answer',
} as const;

export const ANSWER_NOTE = {
  add: 'Add a note, evidence or an owner',
  filled: 'Note, evidence and owner',
  note: 'Note',
  noteHint: 'What you saw, what was said, what is still open.',
  owner: 'Who finds out, or who knows',
  confidence: 'How sure are you?',
  confidenceOpen: 'Not said',
  unnamedEvidence: 'this link',
  confidences: { guess: 'A guess', informed: 'Informed', verified: 'Verified' },
  evidenceTitle: 'What the evidence is',
  evidenceUrl: 'Link to it (https)',
  addEvidence: 'Add a link to evidence',
  removeEvidence: (title: string) => `Remove ${title}`,
  save: 'Save the note',
  saved: 'Note saved',
  urlWrong: 'Enter a link that starts with https://',
  titleMissing: 'Enter what the evidence is',
} as const;
