import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { hasLost, killRound, startAssessment } from '../support/kill-round.ts';

// Twenty rounds at random moments are `npm run test:kill`.
test('F19 a browser that is killed loses no answer that was shown as saved', async ({ baseURL }, info) => {
  const { launchOptions = {} } = info.project.use;
  const profile = await mkdtemp(join(tmpdir(), 'groundwork-kill-'));
  try {
    const address = await startAssessment(profile, baseURL ?? '', launchOptions);
    for (const afterMs of [900, 2500]) {
      const round = await killRound(profile, address, afterMs, launchOptions);
      expect(hasLost(round), JSON.stringify(round)).toBe(false);
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
