/** Random decisions over given profile questions. */
import type { Decision, Question } from '../model.ts';
import { drawCondition } from './arbitrary-condition.ts';
import type { Draw } from './draw.ts';
import { times } from './draw.ts';

const SUPPORTS = [0, 1, -1, 2, -2, 0.5] as const;

export function drawDecision(draw: Draw, place: number, profile: readonly Question[]): Decision {
  const options = times(1 + draw.below(4), (option) => `option-${place * 10 + option}`);
  return {
    id: `decision-${place}`,
    title: 'Decision',
    options: options.map((id) => ({
      id,
      title: 'Option',
      ...(draw.oneIn(3) && { excludedWhen: drawCondition(draw, profile) }),
      ...(draw.oneIn(2) && {
        conflicts: [
          {
            decision: `decision-${1 - place}`,
            option: `option-${(1 - place) * 10 + draw.below(3)}`,
            because: 'Because',
          },
        ],
      }),
    })),
    criteria: draw.some(profile).map((question) => ({
      question: question.id,
      weight: draw.oneOf([1, 2, 0.5, 3]),
      because: 'Because',
      support: Object.fromEntries(
        draw
          .some(question.choices)
          .map(({ id }) => [
            id,
            Object.fromEntries(draw.some(options).map((option) => [option, draw.oneOf(SUPPORTS)])),
          ]),
      ),
    })),
  };
}
