import * as z from 'zod/mini';
import { answersFormat } from './answer-format.ts';
import { resultFormat } from './result-format.ts';
import { date, key, note, title } from './text-format.ts';

export const ASSESSMENT_FORMAT = 'groundwork-assessment';
export const ASSESSMENT_FORMAT_VERSION = 1;

const planMark = z.looseObject({
  owner: z.exactOptional(title),
  dueOn: z.exactOptional(date),
  doneOn: z.exactOptional(date),
  place: z.exactOptional(z.number()),
});

const candidate = z.looseObject({
  id: key,
  name: title,
  note: z.exactOptional(note),
  embodies: z.exactOptional(z.record(key, key)),
  plan: z.exactOptional(z.record(key, planMark)),
  answers: answersFormat,
});

const decided = z.looseObject({
  status: z.enum(['proposed', 'accepted', 'rejected', 'deferred']),
  option: z.exactOptional(key),
  reason: z.exactOptional(note),
  date: z.exactOptional(date),
  deciders: z.exactOptional(z.array(title)),
});

const scorable = {
  lens: z.looseObject({ id: key, version: title }),
  profile: answersFormat,
  candidates: z.array(candidate),
  priorities: z.exactOptional(z.record(key, z.number().check(z.gte(1), z.lte(5)))),
};

const snapshot = z.looseObject({
  id: key,
  name: title,
  note: z.exactOptional(note),
  takenAt: date,
  automatic: z.exactOptional(z.boolean()),
  ...scorable,
  decided: z.exactOptional(z.record(key, decided)),
  result: resultFormat,
});

/** The one definition of the `groundwork-assessment` document. Objects are open: keys of later versions stay as they are. */
export const assessmentFormat = z.looseObject({
  format: z.literal(ASSESSMENT_FORMAT),
  formatVersion: z.literal(ASSESSMENT_FORMAT_VERSION),
  id: key,
  copyOf: z.exactOptional(key),
  title,
  createdAt: date,
  updatedAt: date,
  ...scorable,
  decided: z.exactOptional(z.record(key, decided)),
  reviewBy: z.exactOptional(date),
  tripwires: z.exactOptional(
    z.record(key, z.looseObject({ happened: z.boolean(), at: z.exactOptional(date) })),
  ),
  snapshots: z.exactOptional(z.array(snapshot)),
});
