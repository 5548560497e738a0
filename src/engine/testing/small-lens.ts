/** Lenses of a few lines, for tests with numbers worked out by hand. */
import type { Answer, Choice, Decision, Lens, Question, Scorable, Share } from '../model.ts';

/** The profile is section `product`; scored questions go to `performance` unless told otherwise. */
export const lensOf = (questions: readonly Question[], parts: Partial<Lens> = {}): Lens => ({
  format: 'groundwork-lens',
  formatVersion: 1,
  id: 'small',
  version: '1.0.0',
  title: 'Small',
  sections: [
    { id: 'product', kind: 'profile', title: 'Product' },
    { id: 'performance', kind: 'pillar', title: 'Performance' },
    { id: 'security', kind: 'foundations', title: 'Security' },
  ],
  concerns: [
    { id: 'core', horizon: 'dayOne', title: 'Core' },
    { id: 'polish', horizon: 'later', title: 'Polish' },
  ],
  questions,
  ...parts,
});

/** A profile question with the choices named. */
export const asked = (id: string, choices: readonly string[], parts: Partial<Question> = {}): Question => ({
  id,
  section: 'product',
  kind: 'single',
  prompt: id,
  choices: choices.map((choice) => ({ id: choice, label: choice })),
  ...parts,
});

/** A scored question with choices `no` 0, `half` 0.5, `most` 0.8 and `yes` 1, and the dayOne target 1. */
export const scored = (id: string, parts: Partial<Question> = {}): Question => ({
  id,
  section: 'performance',
  kind: 'single',
  prompt: id,
  choices: valued({ no: 0, half: 0.5, most: 0.8, yes: 1 }),
  target: { dayOne: 1 },
  ...parts,
});

export const valued = (values: Readonly<Record<string, Share>>): readonly Choice[] =>
  Object.entries(values).map(([id, value]) => ({ id, label: id, value }));

export const decisionOf = (
  options: readonly string[],
  criteria: Decision['criteria'],
  parts: Partial<Decision> = {},
): Decision => ({
  id: 'shape',
  title: 'Shape',
  options: options.map((id) => ({ id, title: id })),
  criteria,
  ...parts,
});

export const chose = (...choices: readonly string[]): Answer => ({ kind: 'choices', choices });
export const guessed = (...choices: readonly string[]): Answer => ({
  ...chose(...choices),
  confidence: 'guess',
});
export const unknown: Answer = { kind: 'unknown' };
export const notApplicable: Answer = { kind: 'notApplicable', reason: 'No such thing here' };

type AnswersById = Readonly<Record<string, Answer>>;

/** One candidate for each set of answers: `a`, `b`, `c` … */
export const assessmentOf = (profile: AnswersById, ...candidates: readonly AnswersById[]): Scorable => ({
  lens: { id: 'small', version: '1.0.0' },
  profile,
  candidates: candidates.map((answers, place) => ({
    id: String.fromCharCode(97 + place),
    name: `Candidate ${place}`,
    answers,
  })),
});
