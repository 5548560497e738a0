/** Question by question: what each candidate answered, and what risk that leaves. */

import { readStored, storedAnswer } from '../../engine/answers.ts';
import { askedOfCandidate } from '../../engine/asked.ts';
import { indexOf } from '../../engine/lens-index.ts';
import type { Answer, Lens, Question, Scorable } from '../../engine/model.ts';
import type { QuestionResult } from '../../engine/result.ts';
import type { Compared } from './compared.ts';

export type AnswerCell = {
  readonly candidate: Compared;
  readonly answer: Answer | undefined;
  readonly state: 'choices' | 'unknown' | 'notApplicable' | 'unanswered' | 'notAsked';
  readonly severity: QuestionResult['severity'];
  /** The same for two cells that say the same. */
  readonly meaning: string;
};

export type AnswerRow = {
  readonly question: Question;
  readonly cells: readonly AnswerCell[];
  readonly isDifferent: boolean;
};

const NO_RISK: QuestionResult['severity'] = { certain: 'none', possible: 'none' };

/** Every question that is asked of at least one of these candidates, in content order. */
export function answerRows(
  lens: Lens,
  { profile }: Scorable,
  compared: readonly Compared[],
): readonly AnswerRow[] {
  const asked = compared.map(
    ({ given }) => new Set(askedOfCandidate(lens, profile, given.answers).map(({ question }) => question.id)),
  );
  return indexOf(lens).scored.flatMap(({ question, keys }) => {
    if (!asked.some((ids) => ids.has(question.id))) return [];
    const cells = compared.map((candidate, place): AnswerCell => {
      const answer = storedAnswer(keys, candidate.given.answers);
      const severity = candidate.result.questions[question.id]?.severity ?? NO_RISK;
      if (asked[place]?.has(question.id) !== true)
        return { candidate, answer, severity, state: 'notAsked', meaning: 'notAsked' };
      const given = readStored(question, keys, answer);
      const meaning = given.kind === 'choices' ? `choices ${[...given.chosen].join(' ')}` : given.kind;
      return { candidate, answer, severity, state: given.kind, meaning };
    });
    return [{ question, cells, isDifferent: new Set(cells.map(({ meaning }) => meaning)).size > 1 }];
  });
}
