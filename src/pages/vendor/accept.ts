import type { ProposedAnswer } from '../../assessment/vendor-answers/read.ts';
import { storedAnswer } from '../../engine/answers.ts';
import type { Assessment } from '../../engine/assessment.ts';
import { indexOf } from '../../engine/lens-index.ts';
import type { Answer, Answers, CandidateId, IsoDate, Lens, QuestionId } from '../../engine/model.ts';

/** What is stored for a scored question among the answers of a candidate. */
export function presentAnswer(lens: Lens, answers: Answers, question: QuestionId): Answer | undefined {
  const entry = indexOf(lens).scoredById.get(question);
  return entry && storedAnswer(entry.keys, answers);
}

/**
 * The assessment with these answers accepted for one candidate. Owner, and what others answer, stay with the question; note and evidence stay
 * where the form brought none.
 */
export function withAccepted(
  lens: Lens,
  assessment: Assessment,
  id: CandidateId,
  accepted: readonly ProposedAnswer[],
  answeredAt: IsoDate,
): Assessment {
  const candidates = assessment.candidates.map((candidate) => {
    if (candidate.id !== id) return candidate;
    const answers = accepted.map(({ question, answer }) => [
      question,
      { ...kept(presentAnswer(lens, candidate.answers, question)), ...answer, answeredAt },
    ]);
    return { ...candidate, answers: { ...candidate.answers, ...Object.fromEntries(answers) } };
  });
  return { ...assessment, candidates };
}

function kept(
  present: Answer | undefined,
): Partial<Pick<Answer, 'owner' | 'dissents' | 'note' | 'evidence'>> {
  if (present === undefined) return {};
  const { owner, dissents, note, evidence } = present;
  return {
    ...(owner !== undefined && { owner }),
    ...(dissents !== undefined && { dissents }),
    ...(note !== undefined && { note }),
    ...(evidence !== undefined && { evidence }),
  };
}
