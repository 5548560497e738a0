/** What every rendering says about itself: program, date, lens, what was left out, how to read a range. */

import { REPORT_FILE } from '../words/report.ts';
import {
  candidatesSentence,
  HOW_TO_READ_A_RANGE,
  leftOutSentence,
  madeWith,
  VENDOR_ONLY_QUESTIONS,
} from '../words/report-edition.ts';
import type { Edition } from './edition.ts';
import type { LeaveOut } from './options.ts';
import { PROGRAM_VERSION } from './program-version.ts';

/** Full sentences, one a line: for the head of a table, the foot of a page, a file that stands beside others. */
export function aboutEdition(edition: Edition): readonly string[] {
  const { lens, result, generatedOn, audience } = edition;
  const program = `${REPORT_FILE.program} ${PROGRAM_VERSION}`;
  const made = madeWith(program, generatedOn, lens.title, result.lens);
  if (audience === 'vendor') return [made, VENDOR_ONLY_QUESTIONS];
  return [made, ...whatWasLeftOut(edition), HOW_TO_READ_A_RANGE];
}

/** One sentence even where nothing was left out: a reader must not have to guess. */
export function whatWasLeftOut(edition: Edition): readonly string[] {
  const { leaveOut, assessment, candidatesInAll } = edition;
  const candidates = candidatesSentence(assessment.candidates.length, candidatesInAll);
  if (!hasLeftOutParts(leaveOut) && candidates !== '') return [candidates];
  const parts = leftOutSentence({ ...leaveOut, questions: leaveOut.questions.length });
  return candidates === '' ? [parts] : [candidates, parts];
}

/** Whether nothing at all was left out. */
export function isWhole({ leaveOut, assessment, candidatesInAll }: Edition): boolean {
  return !hasLeftOutParts(leaveOut) && assessment.candidates.length >= candidatesInAll;
}

function hasLeftOutParts({ notes, people, evidence, questions }: LeaveOut): boolean {
  return notes || people || evidence || questions.length > 0;
}
