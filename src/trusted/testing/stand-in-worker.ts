/** A worker that answers what the test tells it to. */
export class StandInWorker extends EventTarget {
  isTerminated = false;
  readonly requests: unknown[] = [];
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(request: unknown): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  reply(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  breakOff(): void {
    this.dispatchEvent(new Event('error'));
  }
}
