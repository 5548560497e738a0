import * as z from 'zod/mini';
import { MAX_QUESTIONS } from '../documents/limits.ts';
import { conditionFormat } from './condition-format.ts';
import { DECISION_KEYS, decisionFormat } from './decision-format.ts';
import { facts, id, reference, visibleText } from './id-format.ts';
import { QUESTION_KEYS, questionFormat } from './question-format.ts';

export const LENS_FORMAT = 'groundwork-lens';
export const LENS_FORMAT_VERSION = 1;

const section = z.strictObject({
  id,
  kind: z.enum(['profile', 'pillar', 'foundations', 'evolving']),
  title: visibleText,
  summary: z.exactOptional(z.string()),
  facts,
});

const concern = z.strictObject({
  id,
  horizon: z.enum(['dayOne', 'later']),
  title: visibleText,
  summary: z.exactOptional(z.string()),
  why: z.exactOptional(z.string()),
  facts,
});

const reading = z.strictObject({
  id,
  title: visibleText,
  summary: z.exactOptional(z.string()),
  questions: z.record(id, z.number().check(z.gte(0))),
  facts,
});

const check = z.strictObject({
  id,
  when: conditionFormat,
  title: visibleText,
  because: z.exactOptional(z.string()),
  mend: z.exactOptional(z.string()),
  facts,
});

/** The one definition of the `groundwork-lens` document. Objects are closed: a key it does not know is a slip of its author. */
export const lensFormat = z.strictObject({
  format: z.literal(LENS_FORMAT),
  formatVersion: z.literal(LENS_FORMAT_VERSION),
  id,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/, 'badSemver')),
  title: visibleText,
  description: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
  sections: z.array(section),
  concerns: z.exactOptional(z.array(concern)),
  questions: z.array(questionFormat).check(z.maxLength(MAX_QUESTIONS)),
  readings: z.exactOptional(z.array(reading)),
  decisions: z.exactOptional(z.array(decisionFormat)),
  checks: z.exactOptional(z.array(check)),
  facts,
});

/** Every key that stands anywhere in a lens: what a mistyped key is compared with. */
export const LENS_KEYS: ReadonlySet<string> = new Set([
  ...[lensFormat, section, concern, reading, check, reference].flatMap(({ shape }) => Object.keys(shape)),
  ...['question', 'anyOf', 'all', 'any', 'not'],
  ...QUESTION_KEYS,
  ...DECISION_KEYS,
]);
