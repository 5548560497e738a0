/**
 * `npm run bench:web`: what the built pages weigh and how fast they follow a person, at full speed and as on a slow phone. It prints
 * medians and judges nothing: times depend on the machine (bytes are judged by `e2e/trust/weight.spec.ts`). It needs the production
 * build. `--rounds 5`, `--port 4391`
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { copyOfExample, THREE_STACKS } from '../../e2e/support/examples.ts';
import { findBrowser } from '../find-browser.ts';
import { whileServed } from '../served.ts';
import { printList } from './list.ts';
import { printPdf } from './pdf.ts';
import { ANSWER, printPicks } from './picks.ts';
import { printVisits } from './visits.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, port: { type: 'string', default: '4391' } },
});
const rounds = Number(values.rounds);

await whileServed(Number(values.port), async (origin) => {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block' });
  // What runs this file wraps each named function in a helper, which the page would not have.
  await context.addInitScript('globalThis.__name = (made) => made');
  const page = await context.newPage();
  const assessment = `${origin}${await copyOfExample(page, THREE_STACKS)}`;
  const question = `${assessment}/q/access-rules-one-place`;
  await printVisits(
    page,
    [
      { name: 'home', address: origin, usable: 'main button' },
      { name: 'question', address: question, usable: ANSWER },
      { name: 'results', address: `${assessment}/results`, usable: 'main table' },
    ],
    rounds,
  );
  await printPicks(page, question);
  await printPdf(page, `${assessment}/report`, Math.min(rounds, 3));
  await printList(page, `${origin}/assessments`, rounds);
  await browser.close();
});
