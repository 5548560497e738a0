/** What to find out first: about the product once, about each candidate in its own part. */

import { storedAnswer } from '../../engine/answers.ts';
import { indexOf } from '../../engine/lens-index.ts';
import type { Answer, QuestionId } from '../../engine/model.ts';
import { plain } from '../../words/inline.ts';
import {
  OWNER_UNNAMED,
  REPORT_FIELDS,
  REPORT_HEADINGS,
  REPORT_INTROS,
  REPORT_NOTHING,
} from '../../words/report.ts';
import { LEFT_OUT_UNKNOWN } from '../../words/report-edition.ts';
import { findOutWorth } from '../../words/report-findings.ts';
import { severityTag } from '../../words/terms.ts';
import { field, heading, paragraph, section } from '../blocks.ts';
import type { Block, EntryBlock, HeadingLevel } from '../report.ts';
import type { ReportedCandidate, Subject } from '../subject.ts';
import { content } from '../subject.ts';

/** Unknowns of the product that bear on a decision or on what is asked. */
export function productUnknowns(subject: Subject, level: HeadingLevel): readonly Block[] {
  const { profile } = subject.assessment;
  const answers = new Map(
    indexOf(subject.lens).profile.map((entry) => [entry.question.id, storedAnswer(entry.keys, profile)]),
  );
  return section(
    heading(level, REPORT_HEADINGS.findOutProduct),
    null,
    subject.result.profileFindOut.map(({ question }) =>
      unknownEntry(subject, question, answers.get(question)),
    ),
  );
}

/** Unknowns of one candidate, in the order of what they could cost. */
export function candidateUnknowns(
  subject: Subject,
  { given, result }: ReportedCandidate,
  level: HeadingLevel,
): readonly Block[] {
  const answers = new Map(
    indexOf(subject.lens).scored.map((entry) => [entry.question.id, storedAnswer(entry.keys, given.answers)]),
  );
  const entries = result.findOut.map((item): EntryBlock => {
    const worth = findOutWorth(item);
    return {
      ...(item.possible === 'high' || item.possible === 'medium'
        ? unknownEntry(subject, item.question, answers.get(item.question))
        : briefEntry(subject, item.question, answers.get(item.question))),
      tag: {
        kind: 'severity',
        severity: item.possible,
        certainty: 'possible',
        text: severityTag(item.possible, 'possible'),
      },
      ...(worth === '' ? {} : { value: worth }),
    };
  });
  return section(
    heading(level, REPORT_HEADINGS.findOut),
    entries.length === 0 ? null : REPORT_INTROS.findOut,
    entries.length === 0 ? [paragraph(REPORT_NOTHING.findOut)] : entries,
  );
}

/** Where little is at stake: the question, who, and what was noted. */
function briefEntry({ leftOut, names }: Subject, id: QuestionId, answer: Answer | undefined): EntryBlock {
  const owner = answer?.owner?.trim() ?? '';
  return {
    kind: 'entry',
    title: names.prompt(id),
    text: leftOut.has(id) ? [plain(LEFT_OUT_UNKNOWN)] : [],
    fields: [
      ...field(REPORT_FIELDS.who, plain(owner)),
      ...field(REPORT_FIELDS.note, plain(answer?.note?.trim() ?? '')),
    ],
  };
}

function unknownEntry(
  { edition, leftOut, names }: Subject,
  id: QuestionId,
  answer: Answer | undefined,
): EntryBlock {
  if (leftOut.has(id)) return { kind: 'entry', title: names.prompt(id), text: [plain(LEFT_OUT_UNKNOWN)] };
  const question = names.question(id);
  const nobody = edition.leaveOut.people ? '' : OWNER_UNNAMED;
  const note = answer?.note?.trim() ?? '';
  return {
    kind: 'entry',
    title: names.prompt(id),
    text: question?.why === undefined ? [] : [content(question.why)],
    fields: [
      ...field(REPORT_FIELDS.howToFindOut, content(question?.findOut)),
      ...field(REPORT_FIELDS.askVendor, content(question?.vendorQuestion)),
      ...field(REPORT_FIELDS.who, plain(answer?.owner?.trim() || nobody)),
      ...field(REPORT_FIELDS.note, plain(note)),
    ],
  };
}
