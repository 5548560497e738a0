import * as z from 'zod/mini';
import type { Condition } from '../engine/model.ts';
import { id } from './id-format.ts';

/** The four kinds of condition (scoring.md §3). */
export const conditionFormat: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question: id, anyOf: z.array(id) }),
    z.strictObject({ all: z.array(conditionFormat) }),
    z.strictObject({ any: z.array(conditionFormat) }),
    z.strictObject({ not: conditionFormat }),
  ]),
);
