/** Answers as the report shows them: what was chosen, and what was said about it. */
import type { GivenAnswer } from '../engine/answers.ts';
import { readAnswer } from '../engine/answers.ts';
import type { IndexedQuestion } from '../engine/indexed-question.ts';
import type { Answer, Answers, ChoiceId, QuestionId } from '../engine/model.ts';
import type { Inline } from '../words/inline.ts';
import { plain } from '../words/inline.ts';
import { answeredLine, REPORT_FIELDS } from '../words/report.ts';
import { ANSWER_WORDS } from '../words/terms.ts';
import { field } from './blocks.ts';
import type { Field } from './report.ts';
import type { Names } from './subject.ts';
import { linkTo } from './subject.ts';

/** The labels that were chosen, or how the answer is called that chooses nothing. */
export function answerText(entry: IndexedQuestion, answers: Answers, names: Names): Inline {
  const given: GivenAnswer = readAnswer(entry.question, entry.keys, answers);
  if (given.kind !== 'choices') return plain(ANSWER_WORDS[given.kind]);
  return plain(choiceLabels(names, entry.question.id, [...given.chosen]).join('; '));
}

/** The labels of choices; to choose none is an answer too. */
export function choiceLabels(
  names: Names,
  question: QuestionId,
  choices: readonly ChoiceId[],
): readonly string[] {
  return choices.length === 0 ? [ANSWER_WORDS.noneOfThese] : names.choices(question, choices);
}

/** Reason, note, owner, evidence, and how, by whom and when it was answered: only what was given. */
export function answerNotes(answer: Answer | undefined): readonly Field[] {
  if (answer === undefined) return [];
  const { note, owner, confidence, answeredBy, answeredAt, evidence = [] } = answer;
  return [
    ...given(REPORT_FIELDS.reason, answer.kind === 'notApplicable' ? answer.reason : undefined),
    ...given(REPORT_FIELDS.note, note),
    ...given(REPORT_FIELDS.owner, owner),
    ...given(REPORT_FIELDS.answered, answeredLine(confidence, answeredBy, answeredAt)),
    ...evidence.map(({ title, url }) => ({ term: REPORT_FIELDS.evidence, text: linkTo(title, url) })),
  ];
}

function given(term: string, text: string | undefined): readonly Field[] {
  return field(term, plain(text?.trim() ?? ''));
}
