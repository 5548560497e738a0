/** What the places of an assessment are called; what the lens does not know goes by its id. */
import type { Place } from '../../assessment/merge/difference.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { CandidateId, DecisionId, Lens, OptionId, Question, QuestionId } from '../../engine/model.ts';
import { parseInline, plainText } from '../../words/inline.ts';
import { MERGE } from '../../words/merge.ts';

export function questionOf(lens: Lens, id: QuestionId): Question | undefined {
  return lens.questions.find((question) => question.id === id || question.formerly?.includes(id));
}

export function promptOf(lens: Lens, id: QuestionId): string {
  const prompt = questionOf(lens, id)?.prompt;
  return prompt === undefined ? id : plainText(parseInline(prompt));
}

export function titleOfDecision(lens: Lens, id: DecisionId): string {
  return lens.decisions?.find((decision) => decision.id === id)?.title ?? id;
}

export function optionTitle(lens: Lens, decision: DecisionId, option: OptionId): string {
  const options = lens.decisions?.find(({ id }) => id === decision)?.options;
  return options?.find(({ id }) => id === option)?.title ?? option;
}

function titleOfSection(lens: Lens, id: string): string {
  return lens.sections.find((section) => section.id === id)?.title ?? id;
}

/** Whose place it is: a stack's, or the product's. */
export function nameOf(lens: Lens, assessment: Assessment, place: Place): string {
  const nameOfCandidate = (id: CandidateId) =>
    assessment.candidates.find((candidate) => candidate.id === id)?.name ?? id;
  switch (place.part) {
    case 'answer':
      return place.scope === 'profile' ? MERGE.product : nameOfCandidate(place.scope);
    case 'candidateName':
    case 'candidateNote':
    case 'embodies':
    case 'planMark':
      return nameOfCandidate(place.candidate);
    case 'priority':
      return titleOfSection(lens, place.section);
    default:
      return MERGE.product;
  }
}
