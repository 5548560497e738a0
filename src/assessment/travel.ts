import type { Assessment } from '../engine/assessment.ts';
import type { Answer, Answers, Candidate, Dissent } from '../engine/model.ts';
import type { Reach } from './travel-fields.ts';
import {
  ANSWER,
  ASSESSMENT,
  CANDIDATE,
  DECIDED,
  EVIDENCE,
  LENS,
  PLAN_MARK,
  TRIPWIRE,
} from './travel-fields.ts';

const DISTANCE = { device: 0, file: 1, link: 2 } as const satisfies Record<Reach, number>;

/** The assessment as it may go into a link: readable like any other, without what `travel-fields` holds back. */
export function assessmentForLink(assessment: Assessment): Assessment {
  const { decided, tripwires, ...rest } = fieldsFor(assessment, ASSESSMENT, 'link');
  return {
    ...rest,
    lens: fieldsFor(rest.lens, LENS, 'link'),
    profile: answersForLink(rest.profile),
    candidates: rest.candidates.map(candidateForLink),
    ...(decided && { decided: mapValues(decided, (one) => fieldsFor(one, DECIDED, 'link')) }),
    ...(tripwires && { tripwires: mapValues(tripwires, (one) => fieldsFor(one, TRIPWIRE, 'link')) }),
  };
}

function candidateForLink(candidate: Candidate): Candidate {
  const { plan, ...rest } = fieldsFor(candidate, CANDIDATE, 'link');
  return {
    ...rest,
    ...(plan && { plan: mapValues(plan, (mark) => fieldsFor(mark, PLAN_MARK, 'link')) }),
    answers: answersForLink(rest.answers),
  };
}

function answersForLink(answers: Answers): Answers {
  return mapValues(answers, (answer) => answerFor(answer, 'link'));
}

/** The answer without the fields that may not go so far. Fields this version does not know go into files, never into links. */
export function answerFor({ dissents, ...answer }: Answer, reach: Reach): Answer {
  const travelling = statedFor(answer, reach);
  if (dissents === undefined) return travelling;
  return { ...travelling, dissents: dissents.map((dissent) => statedFor(dissent, reach)) };
}

function statedFor(said: Dissent, reach: Reach): Dissent {
  const travelling = fieldsFor(said, ANSWER, reach);
  const { evidence } = travelling;
  if (evidence === undefined) return travelling;
  return { ...travelling, evidence: evidence.map((one) => fieldsFor(one, EVIDENCE, reach)) };
}

function fieldsFor<T extends object>(record: T, reaches: Readonly<Record<string, Reach>>, reach: Reach): T {
  const travelling = { ...record };
  for (const field of Object.keys(record)) {
    const own = Object.hasOwn(reaches, field) ? reaches[field] : undefined;
    if (DISTANCE[own ?? 'file'] < DISTANCE[reach]) Reflect.deleteProperty(travelling, field);
  }
  return travelling;
}

function mapValues<T>(record: Readonly<Record<string, T>>, map: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
