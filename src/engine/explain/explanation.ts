/** §15: the trees that answer "why?". Nodes speak in codes and ids; `words` makes sentences of them. */
import type { GivenAnswer } from '../answers.ts';
import type { Kleene } from '../kleene.ts';
import type {
  CandidateId,
  ChoiceId,
  ConcernId,
  DecisionId,
  Horizon,
  OptionId,
  QuestionId,
  ReadingId,
  SectionId,
} from '../model.ts';
import type { Applies, Readiness, Severity, Verdict } from '../result.ts';

export type Bound = keyof Readiness;

export type GroupRef =
  | { readonly kind: 'overall' }
  | { readonly kind: 'pillar'; readonly id: SectionId }
  | { readonly kind: 'concern'; readonly id: ConcernId }
  | { readonly kind: 'reading'; readonly id: ReadingId };

/** What a node is about: only what its code needs is there. */
export type About = {
  readonly candidate?: CandidateId;
  readonly group?: GroupRef;
  readonly question?: QuestionId;
  readonly choice?: ChoiceId;
  readonly choices?: readonly ChoiceId[];
  /** The place of a raise among those of its question. */
  readonly raise?: number;
  readonly concern?: ConcernId;
  readonly section?: SectionId;
  readonly decision?: DecisionId;
  readonly option?: OptionId;
  /** The option that `option` is compared with. */
  readonly rival?: OptionId;
  readonly horizon?: Horizon;
  readonly bound?: Bound;
};

/**
 * How the amount of a node comes from its parts. Arithmetic passes over parts whose amount is no number; those say where numbers come
 * from. `sumUpToOne` and `quotientUpToOne` are 1 at most. A `meanShare` is its weight (first part) times its attainment (second) by the
 * weights of all the `meanShare` nodes beside it. `rule`: follows from the parts, not by arithmetic. `given`: a leaf.
 */
export type By =
  | 'sum'
  | 'sumUpToOne'
  | 'product'
  | 'difference'
  | 'quotient'
  | 'quotientUpToOne'
  | 'greatest'
  | 'meanShare'
  | 'rule'
  | 'given';

export type ExplanationCode =
  | 'readiness'
  | 'member'
  | 'leftOut'
  | 'weight'
  | 'ownWeight'
  | 'concernWeight'
  | 'readingWeight'
  | 'priorityFactor'
  | 'priority'
  | 'usualPriority'
  | 'attainment'
  | 'lifted'
  | 'value'
  | 'choiceValue'
  | 'riskRule'
  | 'covered'
  | 'needed'
  | 'coveredChoice'
  | 'neededChoice'
  | 'target'
  | 'baseTarget'
  | 'raise'
  | 'applies'
  | 'condition'
  | 'answer'
  | 'severity'
  | 'severityAt'
  | 'bindingConcern'
  | 'verdict'
  | 'score'
  | 'contribution'
  | 'criterionWeight'
  | 'support'
  | 'choiceSupport'
  | 'criterion'
  | 'winShare'
  | 'weightingsLed'
  | 'weightings'
  | 'stableWeight'
  | 'leadOfRest'
  | 'restOfScore'
  | 'leadOfSupport'
  | 'gain'
  | 'projected'
  | 'width'
  | 'spread'
  | 'weightShare'
  | 'allWeights';

export type Amount = number | Kleene | Severity | Verdict | Applies | GivenAnswer['kind'] | null;

export type Explanation = {
  readonly code: ExplanationCode;
  readonly about: About;
  readonly amount: Amount;
  readonly by: By;
  readonly parts: readonly Explanation[];
  /** On entries of the lens: the file of the lens folder that holds them. */
  readonly file?: string;
};

/** A leaf that the lens holds in the file named. */
export const lensEntry = (
  code: ExplanationCode,
  about: About,
  amount: Amount,
  file: string,
): Explanation => ({ code, about, amount, by: 'given', parts: [], file });
