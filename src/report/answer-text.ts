/** Answers as the report shows them: what was chosen, and what was said about it. */
import type { GivenAnswer } from '../engine/answers.ts';
import { readAnswer } from '../engine/answers.ts';
import type { IndexedQuestion } from '../engine/lens-index.ts';
import type { Answer, Answers } from '../engine/model.ts';
import type { Inline } from '../words/inline.ts';
import { plain } from '../words/inline.ts';
import { dateWords } from '../words/numbers.ts';
import { REPORT_FIELDS } from '../words/report.ts';
import { ANSWER_WORDS, confidenceWord } from '../words/terms.ts';
import type { Field } from './report.ts';
import type { Names } from './subject.ts';
import { linkTo } from './subject.ts';

/** The stored answer to a question, under its own or a former id. */
export function storedAnswer({ keys }: IndexedQuestion, answers: Answers): Answer | undefined {
  const stored = new Map(Object.entries(answers));
  const key = keys.question.find((id) => stored.has(id));
  return key === undefined ? undefined : stored.get(key);
}

/** The labels that were chosen, or how the answer is called that chooses nothing. */
export function answerText(entry: IndexedQuestion, answers: Answers, names: Names): Inline {
  const given: GivenAnswer = readAnswer(entry.question, entry.keys, answers);
  if (given.kind !== 'choices') return plain(ANSWER_WORDS[given.kind]);
  const labels = names.choices(entry.question.id, given.chosen);
  return plain(labels.length === 0 ? ANSWER_WORDS.noneOfThese : labels.join('; '));
}

/** Reason, note, evidence, confidence, owner, and who answered when: only what was given. */
export function answerNotes(answer: Answer | undefined): readonly Field[] {
  if (answer === undefined) return [];
  const given: readonly (readonly [string, string | undefined])[] = [
    [REPORT_FIELDS.reason, answer.kind === 'notApplicable' ? answer.reason : undefined],
    [REPORT_FIELDS.note, answer.note],
    [REPORT_FIELDS.confidence, answer.confidence && confidenceWord(answer.confidence)],
    [REPORT_FIELDS.owner, answer.owner],
    [REPORT_FIELDS.answeredBy, answer.answeredBy],
    [REPORT_FIELDS.answeredOn, answer.answeredAt && dateWords(answer.answeredAt)],
  ];
  const texts = given.flatMap(([term, text]) => (text?.trim() ? [{ term, text: plain(text.trim()) }] : []));
  const evidence = (answer.evidence ?? []).map(({ title, url }) => ({
    term: REPORT_FIELDS.evidence,
    text: linkTo(title, url),
  }));
  return [...texts, ...evidence];
}
