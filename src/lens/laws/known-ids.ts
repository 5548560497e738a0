import type { Finding, Noun, Path } from '../../documents/issue.ts';
import { nearest } from '../../documents/nearest.ts';
import type {
  ChoiceId,
  Decision,
  DecisionId,
  Horizon,
  Lens,
  Question,
  QuestionId,
} from '../../engine/model.ts';

/** What a lens defines, to look references up in. */
export type KnownIds = {
  readonly sections: ReadonlySet<string>;
  readonly horizons: ReadonlyMap<string, Horizon>;
  readonly questions: ReadonlyMap<QuestionId, Question>;
  /** Profile questions and their place in content order. */
  readonly profile: ReadonlyMap<QuestionId, number>;
  readonly decisions: ReadonlyMap<DecisionId, Decision>;
};

export function knownIds(lens: Lens): KnownIds {
  const profileSections = lens.sections.filter((section) => section.kind === 'profile').map(({ id }) => id);
  const profile = profileSections.flatMap((section) =>
    lens.questions.filter((question) => question.section === section),
  );
  return {
    sections: new Set(lens.sections.map(({ id }) => id)),
    horizons: new Map(lens.concerns?.map(({ id, horizon }) => [id, horizon])),
    questions: new Map(lens.questions.map((question) => [question.id, question])),
    profile: new Map(profile.map(({ id }, order) => [id, order])),
    decisions: new Map(lens.decisions?.map((decision) => [decision.id, decision])),
  };
}

/** A reference to something the lens does not have, with the id that was perhaps meant; `onKey` where the id is a key. */
export function unknownId(
  noun: Noun,
  id: string,
  known: Iterable<string>,
  path: Path,
  onKey = false,
): Finding {
  const finding: Finding = { code: 'unknownId', noun, id, near: nearest(id, known), path };
  return onKey ? { ...finding, onKey } : finding;
}

/** Findings for each choice that the question does not have. */
export function unknownChoices(
  question: Question,
  choices: readonly ChoiceId[],
  path: (index: number) => Path,
): Finding[] {
  const known = question.choices.map(({ id }) => id);
  return choices.flatMap((choice, index) =>
    known.includes(choice) ? [] : [unknownId('choice', choice, known, path(index))],
  );
}
