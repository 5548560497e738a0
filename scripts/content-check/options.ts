import { readProfile } from '../../src/engine/applies.ts';
import type { IndexedDecision } from '../../src/engine/decisions/indexed-decision.ts';
import { optionId, weighDecision } from '../../src/engine/decisions/weighed-decision.ts';
import { indexOf } from '../../src/engine/lens-index.ts';
import type { Answers, DecisionId, Lens } from '../../src/engine/model.ts';
import { fewest, inWords, randomAnswers, randomFrom } from './random-answers.ts';
import type { Findings, Locate } from './report.ts';
import { placeWords } from './report.ts';

const PROFILES = 4000;
const SEED = 20_261_120;
/** An option that leads more often than this is a favourite, unless its author says why. */
const MOST_SHARE = 0.6;

type Found = {
  readonly name: string;
  readonly at: string;
  readonly share: number;
  /** The fewest answers found with which the option leads alone. */
  readonly witness: Answers | null;
  readonly isExcused: boolean;
};

/** Every option of every decision wins for some profile, and none for nearly all. `sourceOf` gives the YAML of a decision, for its comments. */
export function checkOptions(
  lens: Lens,
  locate: Locate,
  sourceOf: (decision: DecisionId) => string,
): Findings {
  const { profile, decisions } = indexOf(lens);
  const random = randomFrom(SEED);
  const profiles = Array.from({ length: PROFILES }, () => randomAnswers(profile, random));
  const leaderOf = (indexed: IndexedDecision, answers: Answers) =>
    onlyLeader(indexed, weighDecision(indexed, readProfile(profile, answers)).leaders);
  const found = decisions.flatMap((indexed, d) => {
    const { id, options } = indexed.decision;
    const leaders = profiles.map((answers) => leaderOf(indexed, answers));
    const excuses = (sourceOf(id).match(/#\s*leads often:.*/g) ?? []).join(' ');
    return options.map((option, o): Found => {
      const winning = profiles[leaders.indexOf(option.id)];
      return {
        name: `${id}/${option.id}`,
        at: placeWords(locate(['decisions', d, 'options', o])),
        share: leaders.filter((leader) => leader === option.id).length / PROFILES,
        witness: winning ? fewest(winning, (answers) => leaderOf(indexed, answers) === option.id) : null,
        isExcused: excuses.includes(option.id),
      };
    });
  });
  return {
    title: `Decisions (${PROFILES} random profiles)`,
    errors: found.flatMap(faultsOf),
    notes: found.map(
      ({ name, share, witness }) => `${name} leads for ${inPercent(share)}, e.g. ${inWords(witness ?? {})}`,
    ),
  };
}

function onlyLeader(indexed: IndexedDecision, leaders: readonly number[]): string | null {
  const [only, ...others] = leaders;
  return only === undefined || others.length > 0 ? null : optionId(indexed, only);
}

function faultsOf({ name, at, share, witness, isExcused }: Found): string[] {
  if (witness === null)
    return [`${at}: ${name} wins for no profile. Give the criteria that speak for it more weight.`];
  if (share <= MOST_SHARE || isExcused) return [];
  return [
    `${at}: ${name} leads for ${inPercent(share)} of profiles. Weigh it less, or say why in a comment that begins "# leads often:" and names it.`,
  ];
}

function inPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
