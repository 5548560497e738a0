/** Takes out of an assessment what its sender does not want to hand over, before anything is made from it. */
import type { Assessment } from '../engine/assessment.ts';
import { indexOf } from '../engine/lens-index.ts';
import type { Answer, Answers, CandidateId, Dissent, Lens, Scorable } from '../engine/model.ts';
import type { Part } from './leave-out-fields.ts';
import { ANSWER, ASSESSMENT, CANDIDATE, DECIDED, PLAN_MARK, SNAPSHOT } from './leave-out-fields.ts';
import type { LeaveOut } from './options.ts';

/**
 * The assessment without what is left out, as it may be shown, exported or sent. The same object where nothing is. Fields that this
 * version does not know go too: nobody can say which part they belong to. Where questions are left out so are all snapshots, whose
 * results would give the answers away.
 */
export function withoutLeftOut(lens: Lens, assessment: Assessment, leaveOut: LeaveOut): Assessment {
  const { notes, people, evidence, questions } = leaveOut;
  if (!notes && !people && !evidence && questions.length === 0) return assessment;
  const hidden = storedNames(lens, questions);
  const whole = keep(assessment, ASSESSMENT, leaveOut);
  const { decided, snapshots, ...rest } = whole;
  return {
    ...rest,
    ...scorable(whole, leaveOut, hidden),
    ...withDecided(decided, leaveOut),
    ...(snapshots &&
      questions.length === 0 && {
        snapshots: snapshots.map((snapshot) => {
          const { decided: then, ...kept } = keep(snapshot, SNAPSHOT, leaveOut);
          return { ...kept, ...scorable(kept, leaveOut, hidden), ...withDecided(then, leaveOut) };
        }),
      }),
  };
}

/** The assessment with these candidates only; snapshots, which hold the others too, go. The same object where all are meant. */
export function onlyCandidates(assessment: Assessment, chosen: readonly CandidateId[]): Assessment {
  const candidates = assessment.candidates.filter(({ id }) => chosen.includes(id));
  if (candidates.length === assessment.candidates.length) return assessment;
  const { snapshots: _, ...rest } = assessment;
  return { ...rest, candidates };
}

function withDecided(decided: Assessment['decided'], leaveOut: LeaveOut): Pick<Assessment, 'decided'> {
  return decided === undefined ? {} : { decided: mapValues(decided, (one) => keep(one, DECIDED, leaveOut)) };
}

/** Every id under which answers to these questions may be stored. */
function storedNames(lens: Lens, questions: readonly string[]): ReadonlySet<string> {
  const { profile, scored } = indexOf(lens);
  const known = [...profile, ...scored].filter(({ question }) => questions.includes(question.id));
  return new Set([...questions, ...known.flatMap(({ keys }) => keys.question)]);
}

function scorable(
  { profile, candidates }: Pick<Scorable, 'profile' | 'candidates'>,
  leaveOut: LeaveOut,
  hidden: ReadonlySet<string>,
): Pick<Scorable, 'profile' | 'candidates'> {
  const answers = (given: Answers): Answers =>
    mapValues(without(given, hidden), (answer) => keepAnswer(answer, leaveOut));
  return {
    profile: answers(profile),
    candidates: candidates.map((candidate) => {
      const { plan, ...kept } = keep(candidate, CANDIDATE, leaveOut);
      const marks = plan && mapValues(without(plan, hidden), (mark) => keep(mark, PLAN_MARK, leaveOut));
      return { ...kept, ...(marks && { plan: marks }), answers: answers(candidate.answers) };
    }),
  };
}

function keepAnswer(answer: Answer, leaveOut: LeaveOut): Answer {
  const { dissents, ...kept } = keep(answer, ANSWER, leaveOut);
  if (dissents === undefined) return kept;
  return { ...kept, dissents: dissents.map((dissent) => keep<Dissent>(dissent, ANSWER, leaveOut)) };
}

function keep<T extends object>(record: T, fields: Readonly<Record<string, Part>>, leaveOut: LeaveOut): T {
  const kept = { ...record };
  for (const field of Object.keys(record)) {
    const part = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (part === undefined || (part !== 'kept' && leaveOut[part])) Reflect.deleteProperty(kept, field);
  }
  return kept;
}

function without<T>(record: Readonly<Record<string, T>>, hidden: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => !hidden.has(id)));
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
