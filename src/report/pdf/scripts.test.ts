import { expect, test } from 'vitest';
import { richAssessment, sampleReport } from '../testing/sample-assessments.ts';
import { missingScripts } from './scripts.ts';

test('a PDF is told to lack the letters that its fonts lack, before it is made', () => {
  const of = (title: string) => missingScripts(sampleReport({ ...richAssessment, title }));
  expect(of('Łódź, Ελλάδα, Żaneta Жукова, ñ, “so” – 50 % ≥ 3 → ok')).toEqual([]);
  expect(of('平台 X 😀')).toEqual(['chinese', 'emoji']);
  expect(of('カタカナ 한국 שלום مرحبا नमस्ते ไทย')).toEqual([
    'japanese',
    'korean',
    'arabic',
    'hebrew',
    'devanagari',
    'thai',
  ]);
  expect(of('ქართული ❤️')).toEqual(['emoji', 'other']);
});
