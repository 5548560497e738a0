/** How much each pillar counts, and what that does. */
import type { CandidateResult } from '../engine/result.ts';
import { plainNumber, shortRange } from './fine-numbers.ts';

const USUAL = 3;

export const PRIORITIES = {
  note: 'How much each pillar counts in the two overall figures, from 1 to 5. The usual priority is 3. A pillar’s own figures, its risks and the verdict do not depend on it.',
} as const;

/** `counts 1.67 times as much as usual`. */
export function priorityShare(priority: number): string {
  return priority === USUAL
    ? 'counts as usual'
    : `counts ${plainNumber(priority / USUAL)} times as much as usual`;
}

type Scored = Pick<CandidateResult, 'overall'>;

/** What the priorities chosen do to the overall figures of a candidate, compared with the usual ones. */
export function priorityEffect(usual: Scored, now: Scored): string {
  const dayOne = move('day-one readiness', usual.overall.dayOne, now.overall.dayOne);
  const later = move('later readiness', usual.overall.later, now.overall.later);
  const moved = [dayOne, later].filter((one) => one !== '');
  return moved.length === 0
    ? 'With these priorities overall readiness reads the same as with the usual ones.'
    : `With these priorities overall ${moved.join(', and overall ')}. The verdict stays.`;
}

function move(
  what: string,
  usual: CandidateResult['overall']['dayOne'],
  now: CandidateResult['overall']['dayOne'],
): string {
  const [before, after] = [shortRange(usual), shortRange(now)];
  return before === after ? '' : `${what} moves from ${before} to ${after}`;
}
