/** Every answer as a table for spreadsheets. */
import type { CsvCell } from '../../documents/csv-cell.ts';
import { writeCsv } from '../../documents/csv-write.ts';
import { readAnswer, storedAnswer } from '../../engine/answers.ts';
import type { AskedQuestion } from '../../engine/asked.ts';
import { askedOfCandidate, askedOfProfile } from '../../engine/asked.ts';
import { indexOf } from '../../engine/lens-index.ts';
import type { Answers, Dissent, Question } from '../../engine/model.ts';
import type { CandidateResult } from '../../engine/result.ts';
import { dissentSentence } from '../../words/dissent.ts';
import { ABOUT_PRODUCT, ANSWER_COLUMNS, appliesWord, confidenceCell, riskCell } from '../../words/export.ts';
import { parseInline, plainText } from '../../words/inline.ts';
import { answerText } from '../answer-text.ts';
import type { Scored } from '../scored.ts';
import { namesOf } from '../subject.ts';

/** Questions that are asked, with the answers stored for them; without a result where nothing is scored. */
type Sheet = {
  readonly about: string;
  readonly asked: readonly AskedQuestion[];
  readonly answers: Answers;
  readonly result: CandidateResult | undefined;
};

/**
 * One row for each question that is asked: those on the product, then those on each candidate in the order of the file. The value of
 * an answer is a share, 0 to 1; it is empty where nothing is scored.
 */
export function answersToCsv(scored: Scored): string {
  const { lens, assessment, result } = scored;
  const { profile, candidates } = assessment;
  const sheets: readonly Sheet[] = [
    { about: ABOUT_PRODUCT, asked: askedOfProfile(lens, profile), answers: profile, result: undefined },
    ...candidates.map(({ id, name, answers }) => ({
      about: name,
      asked: askedOfCandidate(lens, profile, answers),
      answers,
      result: result.candidates.find((candidate) => candidate.id === id),
    })),
  ];
  return writeCsv([ANSWER_COLUMNS, ...sheets.flatMap((sheet) => sheetRows(scored, sheet))]);
}

function sheetRows({ lens }: Scored, { about, asked, answers, result }: Sheet): readonly CsvCell[][] {
  const index = indexOf(lens);
  const names = namesOf(lens);
  const entries = new Map([...index.profile, ...index.scored].map((entry) => [entry.question.id, entry]));
  return asked.flatMap(({ question, applies }) => {
    const entry = entries.get(question.id);
    if (entry === undefined) return [];
    const stored = storedAnswer(entry.keys, answers);
    const given = readAnswer(question, entry.keys, answers);
    const { value = null, severity } = result?.questions[question.id] ?? {};
    return [
      [
        about,
        names.section(question.id),
        question.id,
        plainText(parseInline(question.prompt)),
        appliesWord(applies),
        plainText(answerText(entry, answers, names)),
        given.kind === 'choices' ? [...given.chosen].join('; ') : '',
        stored?.kind === 'notApplicable' ? stored.reason : '',
        confidenceCell(stored?.confidence),
        stored?.note ?? '',
        (stored?.evidence ?? []).map(({ title, url }) => `${title} ${url}`).join('\n'),
        stored?.owner ?? '',
        stored?.answeredBy ?? '',
        stored?.answeredAt ?? '',
        (stored?.dissents ?? []).map((dissent) => dissentLine(question, dissent)).join('\n'),
        value === null ? null : value[0],
        value === null ? null : value[1],
        severity === undefined ? '' : riskCell(severity.certain, 'certain'),
        severity === undefined ? '' : riskCell(severity.possible, 'possible'),
      ],
    ];
  });
}

/** `Ana answers: In each screen (since May)`. */
function dissentLine(question: Question, dissent: Dissent): string {
  const note = dissent.note?.trim() ?? '';
  return `${dissentSentence(question, dissent)}${note === '' ? '' : ` (${note})`}`;
}
