import * as z from 'zod/mini';
import { MAX_CHOICES, MAX_RULE_CHARS } from '../documents/limits.ts';
import { conditionFormat } from './condition-format.ts';
import { because, facts, id, references, share, target, visibleText } from './id-format.ts';

const choice = z.strictObject({
  id,
  label: visibleText,
  description: z.exactOptional(z.string()),
  value: z.exactOptional(share),
  formerly: z.exactOptional(z.array(id)),
  facts,
});

const raise = z.strictObject({
  when: conditionFormat,
  because,
  dayOne: z.exactOptional(target),
  later: z.exactOptional(target),
  facts,
});

const advice = z.strictObject({
  below: share,
  title: visibleText,
  steps: z._default(z.array(z.string()), []),
  effort: z.enum(['S', 'M', 'L', 'XL']),
  facts,
});

const aheadOfNeed = z.strictObject({ above: share, when: conditionFormat, because, facts });

const riskRule = z.strictObject({
  when: z.string().check(z.maxLength(MAX_RULE_CHARS)),
  severity: z.enum(['HIGH_RISK', 'MEDIUM_RISK', 'NO_RISK']),
  facts,
});

export const questionFormat = z.strictObject({
  id,
  section: id,
  kind: z.enum(['single', 'multiple']),
  prompt: visibleText,
  plainly: z.exactOptional(z.string()),
  why: z.exactOptional(z.string()),
  findOut: z.exactOptional(z.string()),
  vendorQuestion: z.exactOptional(z.string()),
  references,
  guide: z.exactOptional(id),
  choices: z.array(choice).check(z.minLength(1), z.maxLength(MAX_CHOICES)),
  formerly: z.exactOptional(z.array(id)),
  appliesWhen: z.exactOptional(conditionFormat),
  weight: z.exactOptional(z.number().check(z.gt(0))),
  concerns: z.exactOptional(z.record(id, z.number().check(z.gte(0)))),
  target: z.exactOptional(
    z.strictObject({ dayOne: z.exactOptional(target), later: z.exactOptional(target) }),
  ),
  raise: z.exactOptional(z.array(raise)),
  covers: z.exactOptional(id),
  aheadOfNeed: z.exactOptional(aheadOfNeed),
  advice: z.exactOptional(z.array(advice)),
  riskRules: z.exactOptional(z.array(riskRule).check(z.minLength(1))),
  facts,
});

/** Every key that a question and its parts may have. */
export const QUESTION_KEYS = [questionFormat, choice, raise, advice, aheadOfNeed, riskRule].flatMap(
  ({ shape }) => Object.keys(shape),
);
