/** Unfolds one report from a link, off the page's thread: what keeps it busy can be ended. */

import { unpackReport } from './shared-report.ts';
import type { UnpackReply } from './unpack-client.ts';

self.addEventListener('message', async ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  self.postMessage({ kind: 'done', reading: await unpackReport(data) } satisfies UnpackReply);
});
self.postMessage({ kind: 'ready' } satisfies UnpackReply);
