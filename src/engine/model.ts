/**
 * The nouns that go into the engine: a lens (content) and the answers that are scored.
 * Field for field the documents of the file formats; the schemas in `lens` and `assessment` are proven equal to these types.
 */

declare const noun: unique symbol;
/** A string that cannot be mistaken for a string of another kind; a plain string is accepted. */
type Named<Kind extends string> = string & { readonly [noun]?: Kind };

export type LensId = Named<'lens'>;
export type SectionId = Named<'section'>;
export type ConcernId = Named<'concern'>;
export type QuestionId = Named<'question'>;
export type ChoiceId = Named<'choice'>;
export type ReadingId = Named<'reading'>;
export type DecisionId = Named<'decision'>;
export type OptionId = Named<'option'>;
export type CheckId = Named<'check'>;
export type TripwireId = Named<'tripwire'>;
export type CandidateId = Named<'candidate'>;

/** A number in [0, 1]. Never a percent: percents exist only as text. */
export type Share = number;
/** A date and time in ISO 8601, or a calendar date where the format says date. */
export type IsoDate = string;
/** Text that may hold emphasis, code and https links in Markdown, never HTML. */
export type InlineText = string;

export type Horizon = 'dayOne' | 'later';
export type PerHorizon<T> = { readonly [H in Horizon]?: T };

// ---------------------------------------------------------------- lens

export type Reference = { readonly title: string; readonly url: string };

export type Condition =
  | { readonly question: QuestionId; readonly anyOf: readonly ChoiceId[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

type FactCarrier = { readonly facts?: readonly string[] };

export type SectionKind = 'profile' | 'pillar' | 'foundations' | 'evolving';
export type Section = FactCarrier & {
  readonly id: SectionId;
  readonly kind: SectionKind;
  readonly title: string;
  readonly summary?: InlineText;
};

export type Concern = FactCarrier & {
  readonly id: ConcernId;
  readonly horizon: Horizon;
  readonly title: string;
  readonly summary?: InlineText;
  readonly why?: InlineText;
};

export type Choice = FactCarrier & {
  readonly id: ChoiceId;
  readonly label: string;
  readonly description?: InlineText;
  /** Only on choices of scored questions without `covers` and without `riskRules`. */
  readonly value?: Share;
  readonly formerly?: readonly ChoiceId[];
};

export type Raise = PerHorizon<Share> & { readonly when: Condition; readonly because: InlineText };

export type Effort = 'S' | 'M' | 'L' | 'XL';
export type Advice = FactCarrier & {
  readonly below: Share;
  readonly title: string;
  readonly steps: readonly InlineText[];
  readonly effort: Effort;
};

export type AheadOfNeedRule = FactCarrier & {
  readonly above: Share;
  readonly when: Condition;
  readonly because: InlineText;
};

export type RiskSeverity = 'HIGH_RISK' | 'MEDIUM_RISK' | 'NO_RISK';
/** `when` is `default` or an expression over choice ids of the same question: `a && (b || !c)`. */
export type RiskRule = { readonly when: string; readonly severity: RiskSeverity };

export type QuestionKind = 'single' | 'multiple';
export type Question = FactCarrier & {
  readonly id: QuestionId;
  readonly section: SectionId;
  readonly kind: QuestionKind;
  readonly prompt: InlineText;
  readonly plainly?: InlineText;
  readonly why?: InlineText;
  readonly findOut?: InlineText;
  readonly vendorQuestion?: InlineText;
  readonly references?: readonly Reference[];
  readonly guide?: string;
  readonly choices: readonly Choice[];
  readonly formerly?: readonly QuestionId[];
  readonly appliesWhen?: Condition;
  readonly weight?: number;
  readonly concerns?: Readonly<Record<ConcernId, number>>;
  readonly target?: PerHorizon<Share>;
  readonly raise?: readonly Raise[];
  readonly covers?: QuestionId;
  readonly aheadOfNeed?: AheadOfNeedRule;
  readonly advice?: readonly Advice[];
  readonly riskRules?: readonly RiskRule[];
};

/** What a question is asked with. The rest of it says what its answers lead to, and where more is to be read. */
export type QuestionAsked = Pick<
  Question,
  | 'id'
  | 'section'
  | 'kind'
  | 'prompt'
  | 'plainly'
  | 'why'
  | 'choices'
  | 'formerly'
  | 'appliesWhen'
  | 'concerns'
>;

export type Reading = FactCarrier & {
  readonly id: ReadingId;
  readonly title: string;
  readonly summary?: InlineText;
  readonly questions: Readonly<Record<QuestionId, number>>;
};

export type OptionConflict = {
  readonly decision: DecisionId;
  readonly option: OptionId;
  readonly because: InlineText;
};
export type Tripwire = { readonly id: TripwireId; readonly text: InlineText };

export type DecisionOption = FactCarrier & {
  readonly id: OptionId;
  readonly title: string;
  readonly summary?: InlineText;
  readonly gains?: readonly InlineText[];
  readonly costs?: readonly InlineText[];
  readonly excludedWhen?: Condition;
  readonly conflicts?: readonly OptionConflict[];
  readonly tripwires?: readonly Tripwire[];
  readonly references?: readonly Reference[];
};

export type Criterion = FactCarrier & {
  readonly question: QuestionId;
  readonly weight: number;
  readonly because?: InlineText;
  readonly support: Readonly<Record<ChoiceId, Readonly<Record<OptionId, number>>>>;
  readonly references?: readonly Reference[];
};

export type Decision = FactCarrier & {
  readonly id: DecisionId;
  readonly title: string;
  readonly question?: InlineText;
  readonly options: readonly DecisionOption[];
  readonly criteria: readonly Criterion[];
};

export type Check = FactCarrier & {
  readonly id: CheckId;
  readonly when: Condition;
  readonly title: string;
  readonly because?: InlineText;
  readonly mend?: InlineText;
};

export type Lens = FactCarrier & {
  readonly format: 'groundwork-lens';
  readonly formatVersion: 1;
  readonly id: LensId;
  readonly version: string;
  readonly title: string;
  readonly description?: InlineText;
  readonly language?: string;
  readonly sections: readonly Section[];
  readonly concerns?: readonly Concern[];
  readonly questions: readonly Question[];
  readonly readings?: readonly Reading[];
  readonly decisions?: readonly Decision[];
  readonly checks?: readonly Check[];
};

/** What filling in needs of a lens: which questions there are, and when they are asked. Every lens is one; nothing can be scored with it alone. */
export type Questionnaire<Q extends QuestionAsked = QuestionAsked> = Pick<
  Lens,
  'id' | 'version' | 'sections' | 'concerns'
> & {
  readonly questions: readonly Q[];
};

// ---------------------------------------------------------------- answers

export type Confidence = 'guess' | 'informed' | 'verified';
export type Evidence = { readonly title: string; readonly url: string };

type AnswerDetails = {
  readonly note?: string;
  readonly evidence?: readonly Evidence[];
  readonly confidence?: Confidence;
  readonly owner?: string;
  readonly answeredAt?: IsoDate;
  readonly answeredBy?: string;
};

export type ChoicesAnswer = AnswerDetails & {
  readonly kind: 'choices';
  readonly choices: readonly ChoiceId[];
};
export type UnknownAnswer = AnswerDetails & { readonly kind: 'unknown' };
export type NotApplicableAnswer = AnswerDetails & { readonly kind: 'notApplicable'; readonly reason: string };
/** What somebody else answers to the same question. It scores nowhere and is shown beside the answer that does. */
export type Dissent = ChoicesAnswer | UnknownAnswer | NotApplicableAnswer;
export type Answer = Dissent & { readonly dissents?: readonly Dissent[] };
/** No entry means: not answered. */
export type Answers = Readonly<Record<QuestionId, Answer>>;

/** What a team notes about an action of the plan; the action itself comes from the engine. */
export type PlanMark = {
  readonly owner?: string;
  readonly dueOn?: IsoDate;
  readonly doneOn?: IsoDate;
  /** The place the team gave it among the actions of its horizon; those without a place follow in the engine's order. */
  readonly place?: number;
};

export type Candidate = {
  readonly id: CandidateId;
  readonly name: string;
  readonly note?: string;
  /** The option of each decision that this candidate stands for. */
  readonly embodies?: Readonly<Record<DecisionId, OptionId>>;
  /** By the question whose risk the action mends. */
  readonly plan?: Readonly<Record<QuestionId, PlanMark>>;
  readonly answers: Answers;
};

/** 1 to 5 per scored section; 3 where nothing is set. */
export type Priorities = Readonly<Record<SectionId, number>>;

export type LensRef = { readonly id: LensId; readonly version: string };

/** What a result is computed from; a snapshot keeps the same four fields. */
export type Scorable = {
  readonly lens: LensRef;
  readonly profile: Answers;
  readonly candidates: readonly Candidate[];
  readonly priorities?: Priorities;
};
