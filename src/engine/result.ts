/** What comes out of the engine: the `groundwork-result` document. Plain JSON, derived, never edited. */
import type { Interval } from './interval.ts';
import type {
  CandidateId,
  CheckId,
  ChoiceId,
  ConcernId,
  DecisionId,
  Effort,
  Horizon,
  LensRef,
  OptionId,
  QuestionId,
  ReadingId,
  SectionId,
  Share,
} from './model.ts';

/** [least, greatest]: every value a quantity can take, given what is not known. */
export type { Interval };

/** Readiness of a group; `null` where there is nothing to assess. */
export type Readiness = { readonly atLeast: Share; readonly atMost: Share };
export type ReadinessPerHorizon = { readonly [H in Horizon]: Readiness | null };

export type Applies = 'yes' | 'optional' | 'no' | 'notApplicable';
export type Severity = 'none' | 'low' | 'medium' | 'high';
export type Verdict = 'ready' | 'readyWithConditions' | 'findOutFirst' | 'notYet';

export type HorizonResult = { readonly target: Interval; readonly attainment: Interval };

export type QuestionResult = {
  readonly applies: Applies;
  readonly value: Interval | null;
  readonly dayOne: HorizonResult | null;
  readonly later: HorizonResult | null;
  readonly severity: { readonly certain: Severity; readonly possible: Severity };
};

export type Completeness = { readonly answered: number; readonly asked: number };

export type FindOutItem = {
  readonly question: QuestionId;
  readonly possible: Severity;
  readonly width: Share;
};
export type ProfileFindOutItem = { readonly question: QuestionId; readonly swing: number };

export type PlanItem = {
  readonly question: QuestionId;
  readonly horizon: Horizon;
  readonly severity: Severity;
  readonly effort: Effort;
  readonly gain: Share;
  readonly conditional: boolean;
};

export type CandidateResult = {
  readonly id: CandidateId;
  readonly name: string;
  readonly completeness: Completeness;
  readonly overall: ReadinessPerHorizon;
  readonly pillars: Readonly<Record<SectionId, ReadinessPerHorizon>>;
  readonly concerns: Readonly<Record<ConcernId, ReadinessPerHorizon>>;
  readonly readings: Readonly<Record<ReadingId, ReadinessPerHorizon>>;
  readonly questions: Readonly<Record<QuestionId, QuestionResult>>;
  readonly verdict: Verdict | null;
  readonly checks: readonly CheckId[];
  readonly aheadOfNeed: readonly QuestionId[];
  readonly findOut: readonly FindOutItem[];
  readonly restsOnGuesses: readonly QuestionId[];
  readonly plan: readonly PlanItem[];
  readonly projected: { readonly [H in Horizon]: Share | null };
};

export type Strength = 'settled' | 'leaning' | 'close' | 'open';
export type FlipChange = { readonly question: QuestionId; readonly to: readonly ChoiceId[] };
export type Flips = {
  readonly rival: OptionId;
  readonly count: number;
  readonly changes: readonly FlipChange[];
};
/** An interval of weights; `null` = no bound on that side. */
export type WeightInterval = readonly [lo: number | null, hi: number | null];

export type DecisionResult = {
  readonly scores: Readonly<Record<OptionId, number>>;
  readonly excluded: readonly OptionId[];
  readonly mayBeExcluded: readonly OptionId[];
  readonly clash: boolean;
  readonly leader: readonly OptionId[];
  readonly strength: Strength;
  readonly winShare: Readonly<Record<OptionId, Share>>;
  readonly flips: Flips | null;
  readonly stability: Readonly<Record<QuestionId, WeightInterval>>;
};

export type Result = {
  readonly format: 'groundwork-result';
  readonly formatVersion: 1;
  readonly lens: LensRef;
  readonly completeness: Completeness;
  readonly candidates: readonly CandidateResult[];
  readonly checks: readonly CheckId[];
  readonly conflicts: readonly (readonly [DecisionId, DecisionId])[];
  readonly decisions: Readonly<Record<DecisionId, DecisionResult>>;
  readonly profileFindOut: readonly ProfileFindOutItem[];
  readonly ranking: readonly CandidateId[];
  readonly dominates: readonly (readonly [CandidateId, CandidateId])[];
};
