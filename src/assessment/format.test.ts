import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Plain } from '../documents/plain.ts';
import type { Assessment } from '../engine/assessment.ts';
import type { Answer } from '../engine/model.ts';
import type { Result } from '../engine/result.ts';
import type { answerFormat } from './answer-format.ts';
import type { assessmentFormat } from './format.ts';
import type { resultFormat } from './result-format.ts';

it('formats: the schema of an assessment and the type of an assessment describe the same documents', () => {
  expectTypeOf<Plain<z.output<typeof assessmentFormat>>>().toEqualTypeOf<Plain<Assessment>>();
});

it('formats: the schema of an answer and the type of an answer describe the same records', () => {
  expectTypeOf<Plain<z.output<typeof answerFormat>>>().toEqualTypeOf<Plain<Answer>>();
});

it('formats: the schema of a result and the type of a result describe the same documents', () => {
  expectTypeOf<Plain<z.output<typeof resultFormat>>>().toEqualTypeOf<Plain<Result>>();
});
