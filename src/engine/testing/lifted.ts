/** What actions lift their questions to, and what that comes to, found without the code that projects it. */
import { evaluate } from '../evaluate.ts';
import type { Lens, Question, QuestionId, Scorable, Share } from '../model.ts';
import type { CandidateResult, PlanItem } from '../result.ts';

/** Overall readiness once the answers to these questions have the values given, found by asking the engine again. */
export function overallWith(
  lens: Lens,
  assessment: Scorable,
  place: number,
  values: ReadonlyMap<QuestionId, Share>,
): CandidateResult['overall'] | undefined {
  const lifted: Lens = {
    ...lens,
    questions: lens.questions.map(({ covers, riskRules, ...question }): Question => {
      const value = values.get(question.id);
      if (value === undefined)
        return { ...question, ...(covers && { covers }), ...(riskRules && { riskRules }) };
      const target = riskRules === undefined ? question.target : { dayOne: 1 };
      return { ...question, ...(target && { target }), choices: [{ id: 'lifted', label: 'Lifted', value }] };
    }),
  };
  const candidates = assessment.candidates.map((candidate) => ({
    ...candidate,
    answers: {
      ...candidate.answers,
      ...Object.fromEntries(
        [...values.keys()].map((id) => [id, { kind: 'choices', choices: ['lifted'] }] as const),
      ),
    },
  }));
  return evaluate(lifted, { ...assessment, candidates }).candidates[place]?.overall;
}

/** The values that actions lift their questions to. */
export const liftedBy = (
  actions: readonly PlanItem[],
  { questions }: CandidateResult,
): ReadonlyMap<QuestionId, Share> =>
  new Map(
    actions.map(({ question, horizon }) => {
      const result = questions[question];
      return [question, Math.max(result?.value?.[0] ?? 0, result?.[horizon]?.target[1] ?? Number.NaN)];
    }),
  );
