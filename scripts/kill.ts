/**
 * `npm run test:kill`: kills the browser with SIGKILL at random moments while answers are given, and fails where an answer that was shown
 * as saved is gone afterwards (reliability F19). `--rounds 50`, `--seed 1`, `--port 4390`. It needs the production build.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasLost, killRound, startAssessment } from '../e2e/support/kill-round.ts';
import { findBrowser } from './find-browser.ts';
import { whileServed } from './served.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(process.pid) },
    port: { type: 'string', default: '4390' },
  },
});
const SHORTEST_MS = 300;
const LONGEST_MS = 4000;
const executablePath = findBrowser();
const options = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
};

/** 0..1, the same ones for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomOf(Number(values.seed));
const profile = await mkdtemp(join(tmpdir(), 'groundwork-kill-'));
try {
  const lost = await whileServed(Number(values.port), async (origin) => {
    const address = await startAssessment(profile, origin, options);
    let losses = 0;
    for (let round = 1; round <= Number(values.rounds); round += 1) {
      const afterMs = Math.round(SHORTEST_MS + random() * (LONGEST_MS - SHORTEST_MS));
      const result = await killRound(profile, address, afterMs, options);
      if (hasLost(result)) losses += 1;
      const { chosen, savedAt, found } = result;
      console.log(
        `${hasLost(result) ? 'LOST' : 'kept'} after ${afterMs} ms: ${chosen.length} answers, saved up to ${savedAt + 1}, found ${found}`,
      );
    }
    return losses;
  });
  console.log(`${values.rounds} kills, ${lost} answers lost (seed ${values.seed})`);
  if (lost > 0) process.exitCode = 1;
} finally {
  await rm(profile, { recursive: true, force: true });
}
