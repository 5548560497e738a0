import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FaultCode } from './fault.ts';
import { StorageFault } from './fault.ts';
import type { Edit } from './part.ts';
import type { Save } from './save-queue.ts';
import { createSaveQueue } from './save-queue.ts';

let fault: FaultCode | null;
let stored: (readonly Edit[])[];
let saves: Save['kind'][];
let queue: ReturnType<typeof createSaveQueue>;
beforeEach(() => {
  vi.useFakeTimers();
  fault = null;
  stored = [];
  saves = [];
  queue = createSaveQueue({
    store: async (edits) => {
      if (fault !== null) throw new StorageFault(fault);
      stored.push(edits);
      return null;
    },
    onSave: ({ kind }) => saves.push(kind),
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const titled = (value: string): Edit => ({ part: 'title', value });
const reviewed = (value: string): Edit => ({ part: 'reviewBy', value });

describe('P2 edits on their way to the disk', () => {
  it('are stored at once where something was chosen', async () => {
    queue.add([titled('a')], true);
    await vi.advanceTimersByTimeAsync(0);
    expect(stored).toEqual([[titled('a')]]);
    expect(saves.at(-1)).toBe('saved');
  });

  it('wait 400 ms for the next key where text is typed, and only the last text is stored', async () => {
    for (const text of ['a', 'ab', 'abc']) {
      queue.add([titled(text)], false);
      await vi.advanceTimersByTimeAsync(399);
    }
    expect(stored).toEqual([]);
    expect(new Set(saves)).toEqual(new Set(['saving']));
    await vi.advanceTimersByTimeAsync(1);
    expect(stored).toEqual([[titled('abc')]]);
  });

  it('are stored every 2 s even while somebody types on', async () => {
    for (let key = 1; key <= 20; key++) {
      queue.add([titled(`${key}`)], false);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(stored).toEqual([[titled('20')]]);
  });

  it('are kept when they cannot be stored, and tried again after 10 s with what came since', async () => {
    fault = 'full';
    queue.add([titled('a'), reviewed('2027')], true);
    await vi.advanceTimersByTimeAsync(0);
    expect(saves.at(-1)).toBe('notSaved');
    queue.add([titled('b')], false);
    expect(saves.at(-1)).toBe('notSaved');
    expect(queue.unsaved()).toEqual([titled('b'), reviewed('2027')]);
    await vi.advanceTimersByTimeAsync(400);
    fault = null;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(stored).toEqual([[titled('b'), reviewed('2027')]]);
    expect(saves.at(-1)).toBe('saved');
    expect(queue.unsaved()).toEqual([]);
  });

  it('are not tried again where a newer version has taken over', async () => {
    fault = 'outdated';
    queue.add([titled('a')], true);
    await vi.advanceTimersByTimeAsync(0);
    fault = null;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(stored).toEqual([]);
    expect(saves.at(-1)).toBe('notSaved');
  });
});
