import * as z from 'zod/mini';
import { key, title } from './text-format.ts';

/** Not held to 0..1: a sum of shares may miss 1 by the last bit, and that must not keep a file shut. */
const share = z.number();
const count = z.number().check(z.gte(0));
const interval = z.tuple([z.number(), z.number()]);
const severity = z.enum(['none', 'low', 'medium', 'high']);
const ids = z.array(key);
const lens = z.looseObject({ id: key, version: title });
const completeness = z.looseObject({ answered: count, asked: count });

const readiness = z.nullable(z.looseObject({ atLeast: share, atMost: share }));
const perHorizon = z.looseObject({ dayOne: readiness, later: readiness });
const horizonResult = z.nullable(z.looseObject({ target: interval, attainment: interval }));

const questionResult = z.looseObject({
  applies: z.enum(['yes', 'optional', 'no', 'notApplicable']),
  value: z.nullable(interval),
  dayOne: horizonResult,
  later: horizonResult,
  severity: z.looseObject({ certain: severity, possible: severity }),
});

const planItem = z.looseObject({
  question: key,
  horizon: z.enum(['dayOne', 'later']),
  severity,
  effort: z.enum(['S', 'M', 'L', 'XL']),
  gain: z.number(),
  conditional: z.boolean(),
});

const candidateResult = z.looseObject({
  id: key,
  name: title,
  completeness,
  overall: perHorizon,
  pillars: z.record(key, perHorizon),
  concerns: z.record(key, perHorizon),
  readings: z.record(key, perHorizon),
  questions: z.record(key, questionResult),
  verdict: z.nullable(z.enum(['ready', 'readyWithConditions', 'findOutFirst', 'notYet'])),
  checks: ids,
  aheadOfNeed: ids,
  findOut: z.array(z.looseObject({ question: key, possible: severity, width: z.number() })),
  restsOnGuesses: ids,
  plan: z.array(planItem),
  projected: z.looseObject({ dayOne: z.nullable(share), later: z.nullable(share) }),
});

const flips = z.looseObject({
  rival: key,
  count,
  changes: z.array(z.looseObject({ question: key, to: ids })),
});

const decisionResult = z.looseObject({
  scores: z.record(key, z.number()),
  excluded: ids,
  mayBeExcluded: ids,
  clash: z.boolean(),
  leader: ids,
  strength: z.enum(['settled', 'leaning', 'close', 'open']),
  winShare: z.record(key, share),
  flips: z.nullable(flips),
  stability: z.record(key, z.tuple([z.nullable(z.number()), z.nullable(z.number())])),
});

/** The one definition of the `groundwork-result` document: derived, never edited, kept in snapshots. */
export const resultFormat = z.looseObject({
  format: z.literal('groundwork-result'),
  formatVersion: z.literal(1),
  lens,
  completeness,
  candidates: z.array(candidateResult),
  checks: ids,
  conflicts: z.array(z.tuple([key, key])),
  decisions: z.record(key, decisionResult),
  profileFindOut: z.array(z.looseObject({ question: key, swing: z.number() })),
  ranking: ids,
  dominates: z.array(z.tuple([key, key])),
});
