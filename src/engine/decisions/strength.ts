/** §11: how much the lead of a decision's leader can be trusted. */
import { exceeds } from '../order.ts';
import type { Strength } from '../result.ts';
import type { OptionPlace } from './indexed-decision.ts';
import { leadOfAnyAnswer, possibleLead } from './weighed-criterion.ts';
import type { WeighedDecision } from './weighed-decision.ts';
import { highest, leadIn } from './weighed-decision.ts';

/** A lead under this share of the greatest one that answers could give is close. */
const CLOSE_SHARE = 0.1;

export function strengthOf(weighed: WeighedDecision): Strength {
  const { clash, left, leaders, mayBeExcluded, criteria, scores } = weighed;
  const [leader] = leaders;
  if (clash || leader === undefined) return 'open';
  const isSafe = !mayBeExcluded.includes(leader);
  if (left.length === 1 && isSafe) return 'settled';
  if (leaders.length > 1 || !criteria.some(({ isAnswered }) => isAnswered)) return 'open';
  const rivals = left.filter((option) => option !== leader);
  const [runnerUp] = highest(rivals, scores);
  if (runnerUp !== undefined && isClose(weighed, leader, runnerUp)) return 'close';
  return isSafe && rivals.every((rival) => alwaysBeats(weighed, leader, rival)) ? 'settled' : 'leaning';
}

function isClose(weighed: WeighedDecision, leader: OptionPlace, rival: OptionPlace): boolean {
  const greatest = weighed.criteria.reduce(
    (total, { indexed }) => total + Math.max(0, leadOfAnyAnswer(indexed, leader, rival)[1]),
    0,
  );
  return exceeds(CLOSE_SHARE * greatest, leadIn(weighed, leader, rival));
}

const alwaysBeats = ({ criteria }: WeighedDecision, leader: OptionPlace, rival: OptionPlace): boolean =>
  exceeds(
    criteria.reduce((least, criterion) => least + possibleLead(criterion, leader, rival)[0], 0),
    0,
  );
