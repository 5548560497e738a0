import { expect } from '@playwright/test';
import { bytesOf } from '../support/bytes.ts';
import { copyOfExample, THREE_STACKS } from '../support/examples.ts';
import { test } from '../support/test.ts';

/** Bytes on the wire of a first visit, and requests. Each is a little above what the page weighs: what grows has to be meant. */
const BUDGETS = [
  { name: 'home', path: '/', sign: 'main button', script: 0, total: 0, requests: 0 },
  {
    name: 'question',
    path: '/q/access-rules-one-place',
    sign: 'input[type=radio]',
    script: 0,
    total: 0,
    requests: 0,
  },
  { name: 'results', path: '/results', sign: 'main table', script: 0, total: 0, requests: 0 },
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
