/** §11: what speaks for and against every option. */
import { readProfile } from './applies.ts';
import type { OptionPlace } from './decisions/indexed-decision.ts';
import { contribution } from './decisions/weighed-criterion.ts';
import type { WeighedDecision } from './decisions/weighed-decision.ts';
import { weighDecision } from './decisions/weighed-decision.ts';
import { indexOf } from './lens-index.ts';
import type { ChoiceId, DecisionId, InlineText, Lens, OptionId, QuestionId, Scorable } from './model.ts';
import { descending, isLevel } from './order.ts';

/** An answered criterion and what it adds to an option's score. */
export type LedgerEntry = {
  readonly question: QuestionId;
  /** In content order. */
  readonly choices: readonly ChoiceId[];
  readonly contribution: number;
  readonly because: InlineText | null;
};

/** The entries add up to the option's score; the heaviest come first. */
export type OptionLedger = {
  readonly for: readonly LedgerEntry[];
  readonly against: readonly LedgerEntry[];
  /** Answered, and of no account for this option. */
  readonly neither: readonly LedgerEntry[];
};

export type Ledger = Readonly<Record<DecisionId, Readonly<Record<OptionId, OptionLedger>>>>;

/** Why, and why not: for every option of every decision, each answered criterion. */
export function ledger(lens: Lens, assessment: Scorable): Ledger {
  const index = indexOf(lens);
  const profile = readProfile(index.profile, assessment.profile);
  return Object.fromEntries(
    index.decisions.map((indexed) => {
      const weighed = weighDecision(indexed, profile);
      const { id, options } = indexed.decision;
      return [
        id,
        Object.fromEntries(options.map((option, place) => [option.id, optionLedger(weighed, place)])),
      ];
    }),
  );
}

function optionLedger({ criteria }: WeighedDecision, option: OptionPlace): OptionLedger {
  const entries = criteria.flatMap((weighed): readonly LedgerEntry[] => {
    const { indexed, answer } = weighed;
    if (!weighed.isAnswered || answer.kind !== 'choices') return [];
    const { question } = indexed.entry;
    return [
      {
        question: question.id,
        choices: [...answer.chosen],
        contribution: contribution(weighed, option),
        because: indexed.criterion.because ?? null,
      },
    ];
  });
  const heaviestFirst = entries.toSorted((a, b) =>
    descending(Math.abs(a.contribution), Math.abs(b.contribution)),
  );
  const speaks = (entry: LedgerEntry): boolean => !isLevel(entry.contribution, 0);
  return {
    for: heaviestFirst.filter((entry) => speaks(entry) && entry.contribution > 0),
    against: heaviestFirst.filter((entry) => speaks(entry) && entry.contribution < 0),
    neither: heaviestFirst.filter((entry) => !speaks(entry)),
  };
}
