/** Every answer with its notes, section by section, and what does not apply. */

import { storedAnswer } from '../../engine/answers.ts';
import { askedOfCandidate, askedOfProfile } from '../../engine/asked.ts';
import type { IndexedQuestion } from '../../engine/indexed-question.ts';
import { indexOf } from '../../engine/lens-index.ts';
import type { Answers } from '../../engine/model.ts';
import { plain } from '../../words/inline.ts';
import { REPORT_COLUMNS, REPORT_HEADINGS, REPORT_INTROS } from '../../words/report.ts';
import { LEFT_OUT_ANSWER } from '../../words/report-edition.ts';
import { answerNotes, answerText } from '../answer-text.ts';
import { chapter, heading, section } from '../blocks.ts';
import type { Block, HeadingLevel, TableBlock, TableRow } from '../report.ts';
import type { ReportedCandidate, Subject } from '../subject.ts';
import { content } from '../subject.ts';

/** Questions that are asked and the answers stored for them. */
type Sheet = { readonly entries: readonly IndexedQuestion[]; readonly answers: Answers };

export function answersSections(subject: Subject): readonly Block[] {
  const several = subject.candidates.length > 1;
  return [
    chapter(REPORT_HEADINGS.answers),
    ...sheetBlocks(subject, productSheet(subject), 2),
    ...subject.candidates.flatMap((candidate) => [
      ...(several ? [heading(2, candidate.result.name)] : []),
      ...sheetBlocks(subject, candidateSheet(subject, candidate), several ? 3 : 2),
    ]),
    ...section(
      heading(1, REPORT_HEADINGS.notApplicable),
      REPORT_INTROS.notApplicable,
      notApplicable(subject),
    ),
  ];
}

function productSheet({ lens, assessment: { profile } }: Subject): Sheet {
  const asked = new Set(askedOfProfile(lens, profile).map(({ question }) => question.id));
  return {
    entries: indexOf(lens).profile.filter(({ question }) => asked.has(question.id)),
    answers: profile,
  };
}

function candidateSheet({ lens, assessment }: Subject, { given }: ReportedCandidate): Sheet {
  const asked = new Set(
    askedOfCandidate(lens, assessment.profile, given.answers).map(({ question }) => question.id),
  );
  return {
    entries: indexOf(lens).scored.filter(({ question }) => asked.has(question.id)),
    answers: given.answers,
  };
}

function sheetBlocks(
  { leftOut, lens, names }: Subject,
  { entries, answers }: Sheet,
  level: HeadingLevel,
): readonly Block[] {
  return lens.sections.flatMap(({ id, title }) => {
    const rows = entries
      .filter(({ question }) => question.section === id)
      .map(
        (entry): TableRow => ({
          cells: [
            content(entry.question.prompt),
            leftOut.has(entry.question.id) ? plain(LEFT_OUT_ANSWER) : answerText(entry, answers, names),
          ],
          notes: answerNotes(storedAnswer(entry.keys, answers)),
        }),
      );
    return section(
      heading(level, title),
      null,
      rows.length === 0 ? [] : [answerTable(rows, REPORT_COLUMNS.answer)],
    );
  });
}

function answerTable(rows: readonly TableRow[], second: string): TableBlock {
  return {
    kind: 'table',
    columns: [
      { title: REPORT_COLUMNS.question, share: 0.55 },
      { title: second, share: 0.45 },
    ],
    rows,
  };
}

function notApplicable(subject: Subject): readonly Block[] {
  const several = subject.candidates.length > 1;
  const sheets = [
    { sheet: productSheet(subject), name: REPORT_HEADINGS.productAnswers },
    ...subject.candidates.map((candidate) => ({
      sheet: candidateSheet(subject, candidate),
      name: candidate.result.name,
    })),
  ];
  const rows = sheets.flatMap(({ sheet: { entries, answers }, name }) =>
    entries.flatMap((entry): readonly TableRow[] => {
      const answer = storedAnswer(entry.keys, answers);
      if (answer?.kind !== 'notApplicable') return [];
      const question = content(entry.question.prompt);
      return [{ cells: [several ? [...plain(`${name}: `), ...question] : question, plain(answer.reason)] }];
    }),
  );
  return rows.length === 0 ? [] : [answerTable(rows, REPORT_COLUMNS.reason)];
}
