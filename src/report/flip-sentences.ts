import type { DecisionId } from '../engine/model.ts';
import type { DecisionResult } from '../engine/result.ts';
import { plainText } from '../words/inline.ts';
import { flipChange, flipTakesSeveral, NO_FLIP, singleFlip } from '../words/report-decisions.ts';
import { choiceLabels } from './answer-text.ts';
import type { Names } from './subject.ts';

/**
 * §11: what would change the leader. One sentence for each change where one is enough, a single one where it takes several together or
 * where nothing can; none where no option leads alone.
 */
export function flipSentences(
  names: Names,
  decision: DecisionId,
  { flips, leader }: DecisionResult,
): readonly string[] {
  if (leader.length !== 1) return [];
  if (flips === null) return [NO_FLIP];
  const rival = names.optionTitle(decision, flips.rival);
  const changes = flips.changes.map(({ question, to }) => ({
    prompt: plainText(names.prompt(question)),
    choices: choiceLabels(names, question, to),
  }));
  if (flips.count === 1) return changes.map(({ prompt, choices }) => singleFlip(prompt, choices, rival));
  const listed = changes.map(({ prompt, choices }) => flipChange(prompt, choices)).join('; ');
  return [`${flipTakesSeveral(flips.count, rival)} ${listed}.`];
}
