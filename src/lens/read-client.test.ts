import { describe, expect, it } from 'vitest';
import { StandInWorker } from '../trusted/testing/stand-in-worker.ts';
import { readLens } from './read.ts';
import { readLensInWorker } from './read-client.ts';

const content = new TextEncoder().encode('format: groundwork-lens\ntitel: Mine\n');
const request = { content, fileName: 'mine.yaml' };

function start() {
  const worker = new StandInWorker();
  return { worker, reading: readLensInWorker(request, () => worker) };
}

describe('reading a lens in a worker', () => {
  it('gives it the file and takes its answer', async () => {
    const { worker, reading } = start();
    worker.reply({ kind: 'ready' });
    expect(worker.requests).toEqual([request]);
    const answer = readLens(content, 'mine.yaml');
    worker.reply({ kind: 'done', answer });
    expect(await reading).toEqual(answer);
  });

  it.each([
    ['breaks off at it', ['ready'], 'takesTooLong'],
    ['never starts', [], 'noWorker'],
  ] as const)(
    'refuses the file where the worker %s, and never reads it in the page',
    async (_, says, code) => {
      const { worker, reading } = start();
      for (const kind of says) worker.reply({ kind });
      worker.breakOff();
      expect(await reading).toMatchObject({ ok: false, issues: [{ code, file: 'mine.yaml' }] });
    },
  );
});
