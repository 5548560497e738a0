import type { ProposedAnswer } from '../../assessment/vendor-answers/read.ts';
import type { Answer, Answers, Lens, Question } from '../../engine/model.ts';
import { presentAnswer } from './accept.ts';

/** A proposed answer beside the one that stands now. */
export type Proposal = {
  readonly question: Question;
  readonly section: string;
  readonly present: Answer | undefined;
  readonly proposed: ProposedAnswer;
  /** `same`: accepting it would say nothing new. `replaces`: an answer that says something would go. */
  readonly effect: 'fills' | 'replaces' | 'same';
};

/** In content order, whatever the order of the form. */
export function proposalsOf(
  lens: Lens,
  answers: Answers,
  proposed: readonly ProposedAnswer[],
): readonly Proposal[] {
  return lens.sections.flatMap(({ id, title }) =>
    lens.questions
      .filter(({ section }) => section === id)
      .flatMap((question) => {
        const found = proposed.find((one) => one.question === question.id);
        if (found === undefined) return [];
        const present = presentAnswer(lens, answers, question.id);
        return [
          { question, section: title, present, proposed: found, effect: effectOf(present, found.answer) },
        ];
      }),
  );
}

function effectOf(present: Answer | undefined, next: Answer): Proposal['effect'] {
  if (present === undefined) return 'fills';
  const isAlike =
    isSameAnswer(present, next) &&
    (next.note === undefined || next.note === present.note) &&
    next.evidence === undefined;
  if (isAlike) return 'same';
  return present.kind === 'unknown' || isSameAnswer(present, next) ? 'fills' : 'replaces';
}

function isSameAnswer(one: Answer, other: Answer): boolean {
  if (one.kind === 'choices' && other.kind === 'choices')
    return one.choices.toSorted().join(' ') === other.choices.toSorted().join(' ');
  return one.kind === other.kind && one.kind !== 'choices';
}
