/** Reads one lens file of a stranger, off the page's thread: what keeps a parser busy can be ended. */
import type { WorkerReply } from '../trusted/ask-worker.ts';
import type { LensReading } from './read.ts';
import { readLens } from './read.ts';
import type { LensRequest } from './read-client.ts';

type Reply = WorkerReply<LensReading>;

self.addEventListener('message', ({ data: { content, fileName } }: MessageEvent<LensRequest>) => {
  self.postMessage({ kind: 'done', answer: readLens(content, fileName) } satisfies Reply);
});
self.postMessage({ kind: 'ready' } satisfies Reply);
