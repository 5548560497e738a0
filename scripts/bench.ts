/** `npm run bench`: how fast assessments are scored. It prints and judges nothing: times depend on the machine. */
import { compileFolder } from '../src/cli/lens-folder.ts';
import { evaluate } from '../src/engine/evaluate.ts';
import type { Lens, Scorable } from '../src/engine/model.ts';
import {
  largeAssessment,
  largeLens,
  profileTest,
  scatteredAnswer,
} from '../src/engine/testing/large-lens.ts';

const LENS_FOLDER = 'content/foundations';
const ROUND_MS = 300;
const ROUNDS = 5;
const SIZES = [50, 100, 200, 500, 1000, 2000, 5000];

/** The same assessment with another answer at every turn, as when somebody fills it in. */
type Filling = (turn: number) => Scorable;

function fillProfile(lens: Lens, assessment: Scorable): Filling {
  const questions = lens.questions.filter(profileTest(lens));
  return (turn) => {
    const question = questions[turn % questions.length];
    if (question === undefined) return assessment;
    return {
      ...assessment,
      profile: { ...assessment.profile, [question.id]: scatteredAnswer(question, turn) },
    };
  };
}

function fillCandidate(lens: Lens, assessment: Scorable): Filling {
  const isProfile = profileTest(lens);
  const questions = lens.questions.filter((question) => !isProfile(question));
  const [first, ...others] = assessment.candidates;
  return (turn) => {
    const question = questions[turn % questions.length];
    if (question === undefined || first === undefined) return assessment;
    const answers = { ...first.answers, [question.id]: scatteredAnswer(question, turn) };
    return { ...assessment, candidates: [{ ...first, answers }, ...others] };
  };
}

/** The median over the rounds, in milliseconds for one evaluation. */
function measure(lens: Lens, filling: Filling): number {
  let turn = 0;
  const round = (): number => {
    const start = performance.now();
    const first = turn;
    do {
      evaluate(lens, filling(turn));
      turn += 1;
    } while (performance.now() - start < ROUND_MS);
    return (performance.now() - start) / (turn - first);
  };
  round();
  const times = Array.from({ length: ROUNDS }, round).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? 0;
}

function print(what: string, milliseconds: number): void {
  const perSecond = Math.round(1000 / milliseconds).toLocaleString('en');
  console.log(`${what.padEnd(58)} ${milliseconds.toFixed(3).padStart(8)} ms ${perSecond.padStart(9)} /s`);
}

function benchLens(name: string, lens: Lens, candidates: number): void {
  const assessment = largeAssessment(lens, candidates);
  const title = `${name}, ${candidates} candidate${candidates === 1 ? '' : 's'}`;
  print(`${title}, another answer of one`, measure(lens, fillCandidate(lens, assessment)));
  print(`${title}, another profile answer`, measure(lens, fillProfile(lens, assessment)));
}

const reading = compileFolder(LENS_FOLDER);
if (!reading.ok)
  console.log('The built-in lens has faults (npm run content:check); one of its size stands in.');
const builtIn = reading.ok ? reading.lens : largeLens(50);
benchLens('built-in lens', builtIn, 1);
benchLens('built-in lens', builtIn, 4);
benchLens('1,000 questions', largeLens(1000), 1);

console.log('\ngrowth: each size against n log n from the first');
const nLogN = (size: number): number => size * Math.log(size);
let first: number | undefined;
for (const size of SIZES) {
  const lens = largeLens(size);
  const time = measure(lens, fillProfile(lens, largeAssessment(lens, 1)));
  first ??= time / nLogN(size);
  print(
    `${size.toLocaleString('en')} questions, ${(time / nLogN(size) / first).toFixed(2)} of n log n`,
    time,
  );
}
