import { expect } from '@playwright/test';
import { bytesOf } from '../support/bytes.ts';
import { copyOfExample, THREE_STACKS } from '../support/examples.ts';
import { test } from '../support/test.ts';

/**
 * Bytes on the wire of a first visit with all that is fetched once the page stands (questions, fonts, the parts that wait), headers
 * included, and requests. Each is a little above what was measured: what grows has to be meant.
 */
const BUDGETS = [
  { name: 'home', path: '/', sign: 'main button', script: 114_000, total: 211_000, requests: 18 },
  {
    name: 'question',
    path: '/q/access-rules-one-place',
    sign: 'input[type=radio]',
    script: 188_000,
    total: 261_000,
    requests: 24,
  },
  { name: 'results', path: '/results', sign: 'main table', script: 224_000, total: 318_000, requests: 34 },
];

test('a first visit to the start page, a question and the results stays within its budget', async ({
  page,
}) => {
  const assessment = await copyOfExample(page, THREE_STACKS);
  const over: string[] = [];
  for (const { name, path, sign, ...budget } of BUDGETS) {
    await page.goto('about:blank');
    const { byType, total, requests } = await bytesOf(page, async () => {
      await page.goto(path === '/' ? '/' : `${assessment}${path}`);
      await page.locator(sign).first().waitFor();
    });
    const found = { script: byType.Script ?? 0, total, requests };
    for (const key of ['script', 'total', 'requests'] as const)
      if (found[key] > budget[key]) over.push(`${name} ${key}: ${found[key]} over ${budget[key]}`);
  }
  expect(over).toEqual([]);
});
