/** A lens and answers of any size, in the proportions of the built-in one: for measuring, and for tests of sheer size. */
import type { Answer, Candidate, Choice, Decision, Lens, Question, Scorable } from '../model.ts';

const PILLARS = 6;
const QUESTIONS_PER_PROFILE_QUESTION = 3;
const QUESTIONS_PER_CONCERN = 5;
const QUESTIONS_PER_DECISION = 15;

/** Numbers 0 to `below` - 1 that look drawn, the same at every run. */
const scattered = (place: number, below: number): number => ((place * 2_654_435_761) % 4_294_967_296) % below;

const places = (count: number): readonly number[] => Array.from({ length: count }, (_, place) => place);

const sized = (scored: number) => ({
  profile: Math.ceil(scored / QUESTIONS_PER_PROFILE_QUESTION),
  concerns: Math.ceil(scored / QUESTIONS_PER_CONCERN),
  decisions: Math.ceil(scored / QUESTIONS_PER_DECISION),
});

/** A lens with this many scored questions. */
export function largeLens(scored: number): Lens {
  const { profile, concerns, decisions } = sized(scored);
  return {
    format: 'groundwork-lens',
    formatVersion: 1,
    id: 'large',
    version: '1.0.0',
    title: 'Large',
    sections: [
      { id: 'profile', kind: 'profile', title: 'Profile' },
      ...places(PILLARS).map(
        (place) => ({ id: `pillar-${place}`, kind: 'pillar', title: 'Pillar' }) as const,
      ),
    ],
    concerns: places(concerns).map((place) => ({
      id: `concern-${place}`,
      horizon: place % 3 === 0 ? 'later' : 'dayOne',
      title: 'Concern',
    })),
    questions: [
      ...places(profile).map(profileQuestion),
      ...places(scored).map((place) => scoredQuestion(place, profile, concerns)),
    ],
    readings: [
      {
        id: 'reading',
        title: 'Reading',
        questions: Object.fromEntries(places(scored).map((place) => [`scored-${place}`, 1 + (place % 3)])),
      },
    ],
    decisions: places(decisions).map((place) => decision(place, profile)),
  };
}

/** Candidates with four answers in five, over a profile with nine in ten, for any lens. */
export function largeAssessment(lens: Lens, candidates: number): Scorable {
  const isProfile = profileTest(lens);
  const profile = lens.questions.filter(isProfile);
  const scored = lens.questions.filter((question) => !isProfile(question));
  return {
    lens: { id: lens.id, version: lens.version },
    profile: scatteredAnswers(profile, 1, 10),
    candidates: places(candidates).map(
      (place): Candidate => ({
        id: `candidate-${place}`,
        name: 'Candidate',
        answers: scatteredAnswers(scored, place, 5),
      }),
    ),
  };
}

/** Tells the profile questions of a lens from its scored ones. */
export function profileTest({ sections }: Lens): (question: Question) => boolean {
  const profile = new Set(sections.filter(({ kind }) => kind === 'profile').map(({ id }) => id));
  return ({ section }) => profile.has(section);
}

const scatteredAnswers = (
  questions: readonly Question[],
  seed: number,
  oneInSoManyOpen: number,
): Record<string, Answer> =>
  Object.fromEntries(
    questions
      .filter((_, place) => scattered(place + seed, oneInSoManyOpen) !== 0)
      .map((question, place) => [question.id, scatteredAnswer(question, place + seed)]),
  );

/** An answer that follows from a number. */
export const scatteredAnswer = ({ choices }: Question, seed: number): Answer => ({
  kind: 'choices',
  choices: choices.slice(seed % choices.length, (seed % choices.length) + 1).map(({ id }) => id),
});

const choices = (values: readonly number[]): readonly Choice[] =>
  values.map((value, place) => ({ id: `choice-${place}`, label: 'Choice', value }));

const profileQuestion = (place: number): Question => ({
  id: `profile-${place}`,
  section: 'profile',
  kind: 'single',
  prompt: 'Profile question',
  choices: places(4).map((choice) => ({ id: `choice-${choice}`, label: 'Choice' })),
});

const scoredQuestion = (place: number, profile: number, concerns: number): Question => ({
  id: `scored-${place}`,
  section: `pillar-${place % PILLARS}`,
  kind: 'single',
  prompt: 'Scored question',
  choices: choices([0, 0.35, 0.75, 1]),
  weight: 1 + (place % 3),
  concerns: {
    [`concern-${scattered(place, concerns)}`]: 1,
    [`concern-${scattered(place + 7, concerns)}`]: 0.5,
  },
  target: { dayOne: 0.6, later: 0.8 },
  raise: [
    {
      when: { question: `profile-${scattered(place, profile)}`, anyOf: ['choice-2', 'choice-3'] },
      dayOne: 0.9,
      because: 'Raised',
    },
  ],
  ...(place % 5 === 0 && {
    appliesWhen: { not: { question: `profile-${scattered(place + 3, profile)}`, anyOf: ['choice-0'] } },
  }),
  advice: [{ below: 1, title: 'Act', steps: ['Step'], effort: place % 2 === 0 ? 'M' : 'L' }],
});

const decision = (place: number, profile: number): Decision => ({
  id: `decision-${place}`,
  title: 'Decision',
  options: places(3).map((option) => ({ id: `option-${option}`, title: 'Option' })),
  criteria: [...new Set(places(8).map((criterion) => scattered(place * 8 + criterion, profile)))].map(
    (question) => ({
      question: `profile-${question}`,
      weight: 1 + (question % 3),
      support: Object.fromEntries(
        places(4).map((choice) => [
          `choice-${choice}`,
          Object.fromEntries(
            places(3).map((option) => [
              `option-${option}`,
              scattered(question * 12 + choice * 3 + option, 5) - 2,
            ]),
          ),
        ]),
      ),
    }),
  ),
});
