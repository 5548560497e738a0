/** Assessments in every state that the results page has to draw, made from the lens so that they keep up with it. */
type Answer = { kind: 'choices'; choices: string[] } | { kind: 'unknown' };
export type LensQuestions = {
  sections: readonly { id: string; kind: string }[];
  questions: readonly { id: string; section: string; kind: string; choices: readonly { id: string }[] }[];
};
type Question = LensQuestions['questions'][number];

const unknown = (): Answer => ({ kind: 'unknown' });
/** The last choice of a single question, all choices of a multiple one. */
const most = ({ kind, choices }: Question): Answer => {
  const ids = choices.map(({ id }) => id);
  return { kind: 'choices', choices: kind === 'single' ? ids.slice(-1) : ids };
};
const first = ({ kind, choices }: Question): Answer => ({
  kind: 'choices',
  choices: kind === 'single' ? choices.slice(0, 1).map(({ id }) => id) : [],
});

type Pick = (question: Question, place: number) => Answer | undefined;

function answers(questions: readonly Question[], pick: Pick) {
  return Object.fromEntries(
    questions.flatMap((question, place) => {
      const answer = pick(question, place);
      return answer === undefined ? [] : [[question.id, answer]];
    }),
  );
}

type State = { title: string; names: readonly string[]; profile: Pick; scored: readonly Pick[] };

const LONG = 'Plattform'.repeat(23).slice(0, 200);
const RIGHT_TO_LEFT = 'منصة الخدمات المشتركة';

const STATES: Readonly<Record<string, State>> = {
  nothing: {
    title: 'Nothing answered',
    names: ['Our stack'],
    profile: () => undefined,
    scored: [() => undefined],
  },
  half: {
    title: 'Half answered',
    names: ['Our stack'],
    profile: (question, place) => (place % 2 === 0 ? most(question) : undefined),
    scored: [(question, place) => (place % 2 === 0 ? first(question) : undefined)],
  },
  all: { title: 'All in place', names: ['Our stack'], profile: most, scored: [most] },
  unknown: { title: 'All unknown', names: ['Our stack'], profile: unknown, scored: [unknown] },
  four: {
    title: 'Four stacks',
    names: ['Alder', 'Birch', 'Cedar', 'Dogwood'],
    profile: most,
    scored: [most, first, (question, place) => (place % 3 === 0 ? unknown() : most(question)), unknown],
  },
  long: {
    title: LONG,
    names: [LONG, RIGHT_TO_LEFT],
    profile: (question, place) => (place % 4 === 0 ? unknown() : most(question)),
    scored: [(question, place) => (place % 2 === 0 ? first(question) : most(question)), unknown],
  },
};

export const STATE_NAMES = Object.keys(STATES);

/** One of the states as an assessment file. */
export function stateDocument(name: string, { sections, questions }: LensQuestions) {
  const state = STATES[name];
  if (state === undefined) throw new Error(`There is no state ${name}`);
  const profile = new Set(sections.filter(({ kind }) => kind === 'profile').map(({ id }) => id));
  const isProfile = ({ section }: Question) => profile.has(section);
  return {
    format: 'groundwork-assessment',
    formatVersion: 1,
    id: `state-${name}`,
    title: state.title,
    createdAt: '2026-03-01T09:00:00.000Z',
    updatedAt: '2026-03-12T09:00:00.000Z',
    lens: { id: 'foundations', version: '1.0.0' },
    profile: answers(questions.filter(isProfile), state.profile),
    candidates: state.scored.map((pick, place) => ({
      id: `candidate-${place}`,
      name: state.names[place] ?? '',
      answers: answers(
        questions.filter((question) => !isProfile(question)),
        pick,
      ),
    })),
  };
}
