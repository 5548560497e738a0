import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Plain } from '../documents/plain.ts';
import type { Lens } from '../engine/model.ts';
import type { lensFormat } from './format.ts';

it('formats: the schema of a lens and the type of a lens describe the same documents', () => {
  expectTypeOf<Plain<z.output<typeof lensFormat>>>().toEqualTypeOf<Plain<Lens>>();
});
