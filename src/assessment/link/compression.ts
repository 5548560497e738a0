/** No report comes near this; a few kilobytes that unfold to more are meant to exhaust the reader's memory. */
export const MAX_INFLATED_BYTES = 4 * 1024 * 1024;

/** Starts to count when it is called: what comes before, such as a key, may take its time. */
export type TimeLimit = () => AbortSignal;

type Inflation =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly problem: 'tooLarge' | 'damaged' };

/** Raw deflate (RFC 1951), as every browser with compression streams makes it. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The opposite. It stops as soon as more comes out than `MAX_INFLATED_BYTES`, or when `signal` says that it takes too long. Never rejects. */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, signal?: AbortSignal): Promise<Inflation> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { ok: true, bytes: joined(chunks, size) };
      size += value.length;
      if (size > MAX_INFLATED_BYTES || signal?.aborted) {
        reader.cancel().catch(() => undefined);
        return { ok: false, problem: 'tooLarge' };
      }
      chunks.push(value);
    }
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
