/** Unfolds one report from a link, off the page's thread: what keeps it busy can be ended. */
import type { WorkerReply } from '../../trusted/ask-worker.ts';
import type { ReportReading } from './shared-report.ts';
import { unpackReport } from './shared-report.ts';

type Reply = WorkerReply<ReportReading>;

self.addEventListener('message', async ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  self.postMessage({ kind: 'done', answer: await unpackReport(data) } satisfies Reply);
});
self.postMessage({ kind: 'ready' } satisfies Reply);
