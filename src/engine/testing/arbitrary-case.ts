/** Random lenses with answers to them. */
import type fc from 'fast-check';
import type { Answer, Answers, Candidate, Lens, Question, Scorable } from '../model.ts';
import { drawLens } from './arbitrary-lens.ts';
import type { Draw } from './draw.ts';
import { arbitraryDraw, times } from './draw.ts';

/** What a law is tried on; `draw` makes further choices of the same trial. */
export type Case = { readonly lens: Lens; readonly assessment: Scorable; readonly draw: Draw };

export const arbitraryCase: fc.Arbitrary<Case> = arbitraryDraw.map((draw) => {
  const lens = drawLens(draw);
  return { lens, assessment: drawAssessment(draw, lens), draw };
});

const profileQuestions = ({ questions }: Lens): readonly Question[] =>
  questions.filter(({ section }) => section === 'section-0');
export const scoredQuestions = ({ questions }: Lens): readonly Question[] =>
  questions.filter(({ section }) => section !== 'section-0');

function drawAssessment(draw: Draw, lens: Lens): Scorable {
  return {
    lens: { id: lens.id, version: lens.version },
    profile: drawAnswers(draw, profileQuestions(lens)),
    candidates: times(
      1 + draw.below(3),
      (place): Candidate => ({
        id: `candidate-${place}`,
        name: 'Candidate',
        answers: drawAnswers(draw, scoredQuestions(lens)),
      }),
    ),
    priorities: Object.fromEntries(draw.some(lens.sections).map(({ id }) => [id, 1 + draw.below(5)])),
  };
}

const drawAnswers = (draw: Draw, questions: readonly Question[]): Answers =>
  Object.fromEntries(
    questions.flatMap((question): readonly (readonly [string, Answer])[] => {
      const shape = draw.below(8);
      const details = draw.oneIn(3) ? ({ confidence: 'guess' } as const) : {};
      if (shape === 5) return [];
      if (shape === 6) return [[question.id, { kind: 'unknown', ...details }]];
      if (shape === 7) return [[question.id, { kind: 'notApplicable', reason: 'Reason', ...details }]];
      return [[question.id, { ...drawChoicesAnswer(draw, question), ...details }]];
    }),
  );

function drawChoicesAnswer(draw: Draw, { kind, choices }: Question): Answer {
  const ids = choices.map(({ id }) => id);
  return {
    kind: 'choices',
    choices: kind === 'single' ? ids.slice(draw.below(ids.length)).slice(0, 1) : draw.some(ids),
  };
}

/** The same assessment with every unknown and missing answer, of the profile and the candidates, filled in with choices. */
export function fillIn(draw: Draw, lens: Lens, assessment: Scorable): Scorable {
  const filled = (questions: readonly Question[], answers: Answers): Answers =>
    Object.fromEntries(
      questions.map((question) => {
        const answer = answers[question.id];
        const isOpen = answer === undefined || answer.kind === 'unknown';
        return [question.id, isOpen ? drawChoicesAnswer(draw, question) : answer];
      }),
    );
  return {
    ...assessment,
    profile: filled(profileQuestions(lens), assessment.profile),
    candidates: assessment.candidates.map((candidate) => ({
      ...candidate,
      answers: filled(scoredQuestions(lens), candidate.answers),
    })),
  };
}
