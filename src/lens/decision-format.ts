import * as z from 'zod/mini';
import { MAX_CHOICES } from '../documents/limits.ts';
import { conditionFormat } from './condition-format.ts';
import { because, facts, id, references, visibleText } from './id-format.ts';

const conflict = z.strictObject({ decision: id, option: id, because, facts });
const tripwire = z.strictObject({ id, text: visibleText, facts });

const option = z.strictObject({
  id,
  title: visibleText,
  summary: z.exactOptional(z.string()),
  gains: z.exactOptional(z.array(z.string())),
  costs: z.exactOptional(z.array(z.string())),
  excludedWhen: z.exactOptional(conditionFormat),
  conflicts: z.exactOptional(z.array(conflict)),
  tripwires: z.exactOptional(z.array(tripwire)),
  references,
  facts,
});

const criterion = z.strictObject({
  question: id,
  weight: z.number().check(z.gt(0)),
  because: z.exactOptional(z.string()),
  support: z._default(z.record(id, z.record(id, z.number().check(z.gte(-2), z.lte(2)))), {}),
  references,
  facts,
});

export const decisionFormat = z.strictObject({
  id,
  title: visibleText,
  question: z.exactOptional(z.string()),
  options: z.array(option).check(z.minLength(1), z.maxLength(MAX_CHOICES)),
  criteria: z.array(criterion),
  facts,
});

/** Every key that a decision and its parts may have. */
export const DECISION_KEYS = [decisionFormat, option, criterion, conflict, tripwire].flatMap(({ shape }) =>
  Object.keys(shape),
);
