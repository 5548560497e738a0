/** Answers that others do not share, kept when copies were merged. They count nowhere. */
import type { Answer, Answers } from '../../engine/model.ts';
import { answerWords } from '../../words/answer.ts';
import { countsWords, DISSENT, dissentSentence } from '../../words/dissent.ts';
import { plain } from '../../words/inline.ts';
import { REPORT_FIELDS, REPORT_HEADINGS } from '../../words/report.ts';
import { field, heading, section } from '../blocks.ts';
import type { Block, EntryBlock } from '../report.ts';
import type { Subject } from '../subject.ts';

/** Of the product, then of each candidate of the report; nothing where all agree. */
export function disagreementsSection(subject: Subject): readonly Block[] {
  const { assessment, candidates } = subject;
  const entries = [
    ...entriesOf(subject, assessment.profile),
    ...candidates.flatMap(({ given }) =>
      entriesOf(subject, given.answers, candidates.length > 1 ? given.name : undefined),
    ),
  ];
  return section(heading(1, REPORT_HEADINGS.disagreements), DISSENT.note, entries);
}

function entriesOf({ names }: Subject, answers: Answers, candidate?: string): readonly EntryBlock[] {
  return Object.entries(answers).flatMap(([id, answer]): readonly EntryBlock[] => {
    const question = names.question(id);
    if (question === undefined || answer.dissents === undefined) return [];
    return [
      {
        kind: 'entry',
        title: names.prompt(id),
        ...(candidate === undefined ? {} : { context: plain(candidate) }),
        text: [
          plain(countsWords(answerWords(question, answer))),
          ...answer.dissents.map((dissent) => plain(dissentSentence(question, dissent))),
        ],
        fields: notesOf(answer),
      },
    ];
  });
}

function notesOf({ dissents = [] }: Answer) {
  return dissents.flatMap(({ note }) => field(REPORT_FIELDS.note, plain(note?.trim() ?? '')));
}
