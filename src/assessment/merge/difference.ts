import type {
  Answer,
  CandidateId,
  DecisionId,
  QuestionId,
  SectionId,
  TripwireId,
} from '../../engine/model.ts';

export type Side = 'mine' | 'theirs';

export type AnswerPlace = {
  readonly part: 'answer';
  readonly scope: 'profile' | CandidateId;
  readonly question: QuestionId;
};
export type ValuePlace =
  | { readonly part: 'title' | 'lens' | 'reviewBy' }
  | { readonly part: 'priority'; readonly section: SectionId }
  | { readonly part: 'decided'; readonly decision: DecisionId }
  | { readonly part: 'tripwire'; readonly tripwire: TripwireId }
  | { readonly part: 'candidateName' | 'candidateNote'; readonly candidate: CandidateId }
  | { readonly part: 'embodies'; readonly candidate: CandidateId; readonly decision: DecisionId }
  | { readonly part: 'planMark'; readonly candidate: CandidateId; readonly question: QuestionId }
  | { readonly part: 'snapshot'; readonly snapshot: string };
export type Place = AnswerPlace | ValuePlace;

/** A place where both copies say something, and not the same. */
export type AnswerDifference = {
  readonly place: AnswerPlace;
  readonly mine: Answer;
  readonly theirs: Answer;
};
export type ValueDifference = {
  readonly place: ValuePlace;
  readonly mine: unknown;
  readonly theirs: unknown;
};
export type Difference = AnswerDifference | ValueDifference;

/** Which side counts; an answer that does not can be kept beside it as a dissent, where it counts nowhere. */
export type Pick = { readonly side: Side; readonly keepsOther: boolean };

export function isAnswerDifference(difference: Difference): difference is AnswerDifference {
  return difference.place.part === 'answer';
}

/** The place as one string, for maps. */
export function nameOfPlace(place: Place): string {
  return JSON.stringify(place);
}
