import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Browser, Tab } from './testing/browser.ts';
import { disk, noted, sampleAssessment, shownNote, startBrowser } from './testing/browser.ts';

const QUESTIONS = ['load', 'backups', 'clients'];

type Action =
  | { readonly act: 'type'; readonly tab: number; readonly question: number }
  | { readonly act: 'flush' | 'reopen' | 'kill'; readonly tab: number }
  | { readonly act: 'fill' | 'empty' | 'deafen' | 'listen' | 'pause' };

const tab = fc.integer({ min: 0, max: 1 });
const actions: fc.Arbitrary<Action[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ act: fc.constant('type' as const), tab, question: fc.nat({ max: 2 }) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        act: fc.constantFrom('flush' as const, 'reopen' as const, 'kill' as const),
        tab,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        act: fc.constantFrom(
          'fill' as const,
          'empty' as const,
          'deafen' as const,
          'listen' as const,
          'pause' as const,
        ),
      }),
    },
  ),
  { minLength: 4, maxLength: 24 },
);

/** Where acknowledged texts were once lost: a text refused for lack of room, left, and found to be too late. */
const type0 = { act: 'type', tab: 0, question: 0 } as const;
const FOUND: [Action[]][] = [
  [[{ act: 'fill' }, type0, type0, type0, { act: 'reopen', tab: 0 }]],
  [
    [
      { act: 'deafen' },
      { act: 'type', tab: 1, question: 0 },
      { act: 'fill' },
      type0,
      { act: 'reopen', tab: 0 },
      type0,
      { act: 'flush', tab: 0 },
      type0,
    ],
  ],
];

/** What people typed, and what became of it as far as they were told. */
class Oracle {
  readonly acknowledged = new Set<string>();
  /** Texts that somebody saw and typed over. */
  readonly replaced = new Set<string>();
  readonly #pending = new Map<Tab, Set<string>>();
  #count = 0;

  watch(watched: Tab): void {
    this.#pending.set(watched, new Set());
    watched.session.store.subscribe(({ save, status }) => {
      if (save.kind !== 'saved' || status !== 'ready') return;
      for (const text of this.#pending.get(watched) ?? []) this.acknowledged.add(text);
      this.#pending.set(watched, new Set());
    });
  }

  type(typing: Tab, question: string): void {
    const text = `text ${this.#count++}`;
    const seen = shownNote(typing, question);
    if (!typing.session.answer('profile', question, noted(text))) return;
    if (seen !== undefined) this.replaced.add(seen);
    this.#pending.get(typing)?.add(text);
  }

  /** Every acknowledged text that nobody typed over. */
  owed(): string[] {
    return [...this.acknowledged].filter((text) => !this.replaced.has(text));
  }
}

async function storedTexts(reading: Tab): Promise<Set<string>> {
  const records = await reading.tables.read(async (reader) => [
    ...(await reader.allOf('parts', 'sample')),
    ...(await reader.allOf('drafts', 'sample')),
  ]);
  return new Set(records.map(({ value }) => noteOf(value)));
}

function noteOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'note' in value ? String(value.note) : '';
}

async function openTab(browser: Browser, oracle: Oracle): Promise<Tab> {
  const opened = browser.openTab();
  oracle.watch(opened);
  await opened.session.open('sample');
  return opened;
}

describe('P1 two tabs, typing, a disk that fills up, tabs that die', () => {
  it('every acknowledged text is readable, and nothing else is called saved', async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (steps) => {
        const browser = startBrowser();
        const oracle = new Oracle();
        await browser.openTab().repository.create(sampleAssessment());
        const open = [await openTab(browser, oracle), await openTab(browser, oracle)];
        for (const step of steps) {
          await perform(step, open, browser, oracle);
          const [reader] = open;
          if (reader === undefined) continue;
          const owed = oracle.owed();
          expect([...(await storedTexts(reader))]).toEqual(expect.arrayContaining(owed));
        }
        disk.fault = null;
        browser.isDeaf = false;
        for (const tab of open) await tab.session.flush();
        const last = await openTab(browser, oracle);
        await vi.waitFor(() => {
          for (const tab of open) expect(tab.session.store.getState().save).toEqual({ kind: 'saved' });
        });
        const texts = [...(await storedTexts(last))];
        expect(texts).toEqual(expect.arrayContaining(oracle.owed()));
        for (const tab of open) {
          await lookAgain(tab);
          for (const question of QUESTIONS) expect(shownNote(tab, question)).toBe(shownNote(last, question));
        }
        browser.close();
      }),
      { numRuns: 40, examples: FOUND },
    );
  });
});

async function perform(step: Action, open: Tab[], browser: Browser, oracle: Oracle): Promise<void> {
  const actor = 'tab' in step ? open[step.tab] : undefined;
  switch (step.act) {
    case 'type':
      if (actor !== undefined) oracle.type(actor, QUESTIONS[step.question] ?? '');
      return;
    case 'flush':
      return actor?.session.flush();
    case 'reopen':
      await actor?.session.close();
      return actor?.session.open('sample');
    case 'kill':
      if (actor === undefined) return;
      actor.repository.commit = () => new Promise(() => undefined);
      open[step.tab] = await openTab(browser, oracle);
      return;
    case 'fill':
      disk.fault = 'full';
      return;
    case 'empty':
      disk.fault = null;
      return;
    case 'deafen':
      browser.isDeaf = true;
      return;
    case 'listen':
      browser.isDeaf = false;
      return;
    case 'pause':
      return new Promise((resolve) => {
        setTimeout(resolve);
      });
  }
}

async function lookAgain({ session }: Tab): Promise<void> {
  const page = Object.assign(new EventTarget(), {
    document: Object.assign(new EventTarget(), { visibilityState: 'visible' as const }),
  });
  const stop = session.watchPage(page);
  page.dispatchEvent(new Event('pageshow'));
  stop();
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}
