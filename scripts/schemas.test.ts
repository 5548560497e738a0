import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from './schemas.ts';

it.each(jsonSchemas())(
  'formats: the served JSON Schema %s is that of the program (npm run schemas)',
  (file, text) => {
    expect(readFileSync(new URL(`../public/schemas/${file}`, import.meta.url), 'utf8')).toBe(text);
  },
);
