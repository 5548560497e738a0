/** What the ids of an explanation are called. */
import type { GroupRef } from '../engine/explain/explanation.ts';
import type {
  ChoiceId,
  ConcernId,
  DecisionId,
  Lens,
  OptionId,
  QuestionId,
  SectionId,
} from '../engine/model.ts';
import { parseInline, plainText } from './inline.ts';

/** Where an id is not in the lens, it stands for itself. */
export type ExplainNames = {
  readonly prompt: (id: QuestionId | undefined) => string;
  readonly choice: (question: QuestionId | undefined, id: ChoiceId | undefined) => string;
  readonly concern: (id: ConcernId | undefined) => string;
  readonly section: (id: SectionId | undefined) => string;
  readonly group: (group: GroupRef | undefined) => string;
  readonly option: (decision: DecisionId | undefined, id: OptionId | undefined) => string;
  /** Why the question's target is raised, by the place of the raise. */
  readonly because: (question: QuestionId | undefined, raise: number | undefined) => string;
};

type Titled = { readonly id: string; readonly title: string };

const OVERALL = 'Overall';

export function explainNames(lens: Lens): ExplainNames {
  const questions = new Map(lens.questions.map((question) => [question.id, question]));
  const titleIn = (all: readonly Titled[] | undefined, id = '') =>
    all?.find((one) => one.id === id)?.title ?? id;
  const names: ExplainNames = {
    prompt: (id = '') => plain(questions.get(id)?.prompt ?? id),
    choice: (question = '', id = '') =>
      questions.get(question)?.choices.find((choice) => choice.id === id)?.label ?? id,
    concern: (id) => titleIn(lens.concerns, id),
    section: (id) => titleIn(lens.sections, id),
    group: (group) => {
      switch (group?.kind) {
        case undefined:
        case 'overall':
          return OVERALL;
        case 'pillar':
          return names.section(group.id);
        case 'concern':
          return names.concern(group.id);
        case 'reading':
          return titleIn(lens.readings, group.id);
      }
    },
    option: (decision, id) => titleIn(lens.decisions?.find((one) => one.id === decision)?.options, id),
    because: (question = '', raise = -1) => plain(questions.get(question)?.raise?.[raise]?.because ?? ''),
  };
  return names;
}

const plain = (text: string): string => plainText(parseInline(text));
