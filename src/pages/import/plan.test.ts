import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSameAssessment } from '../../assessment/same.ts';
import { SMALL_ASSESSMENT } from '../../assessment/testing/small-assessment.ts';
import { writeAssessment } from '../../assessment/write.ts';
import { MAX_FILE_BYTES } from '../../documents/limits.ts';
import type { Assessment } from '../../engine/assessment.ts';
import { choicesFor, documentsOf } from './documents.ts';
import { planImport } from './plan.ts';
import { readFile } from './read-file.ts';

const BAD = new URL('../../assessment/fixtures/bad/', import.meta.url);
const fileOf = (name: string, content: string | Uint8Array<ArrayBuffer>) => ({
  file: new File([content], name),
});
const small = (change: Partial<Assessment> = {}): Assessment => ({ ...SMALL_ASSESSMENT, ...change });
const DEPS = {
  newId: () => 'fresh',
  titleOfCopy: (title: string) => `${title} (copy)`,
  replacing: (stored: Assessment, incoming: Assessment) => ({
    ...incoming,
    title: `${stored.title} replaced`,
  }),
};

async function plan(files: readonly Assessment[], stored: readonly Assessment[] = []) {
  const readings = await Promise.all(
    files.map((file, index) => readFile(fileOf(`${index}.json`, writeAssessment(file)))),
  );
  return planImport(readings.flat(), {
    storedOf: async (id) => stored.find((one) => one.id === id) ?? null,
    copiesOf: async (assessment) => stored.filter((one) => isSameAssessment(one, assessment)),
  });
}
const fates = async (...given: Parameters<typeof plan>) =>
  (await plan(...given)).map((item) => ('fate' in item ? item.fate.kind : item.reading.kind));

describe('files on their way in', () => {
  it.each(readdirSync(BAD))('§6 %s is refused with its name, and nothing is stored of it', async (name) => {
    const [reading, ...others] = await readFile(
      fileOf(name, new Uint8Array(readFileSync(new URL(name, BAD)))),
    );
    expect(others).toEqual([]);
    expect(reading).toMatchObject({ name, kind: 'refused' });
    expect(reading?.kind === 'refused' && reading.issues.length).toBeGreaterThan(0);
  });

  it('B16 a file that is too large is refused from its size, unread', async () => {
    const file = new File([], 'large.json');
    Object.defineProperty(file, 'size', { value: MAX_FILE_BYTES + 1 });
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('read')) });
    expect(await readFile({ file })).toMatchObject([{ kind: 'refused', issues: [{ code: 'tooMuch' }] }]);
  });

  it('B39 a newer file is glimpsed at, and its bytes are kept as they are', async () => {
    const text = JSON.stringify({ ...small({ title: 'Later' }), formatVersion: 7, candidates: 'other' });
    const [reading] = await readFile(fileOf('later.json', text));
    if (reading?.kind !== 'newer') throw new Error('It should be newer');
    expect(reading.glimpse).toMatchObject({ title: 'Later', formatVersion: 7, answers: 1, candidates: [] });
    expect(await reading.original.text()).toBe(text);
  });

  it('B43 what says the same is the same, whenever it was changed', async () => {
    expect(await fates([small({ updatedAt: 'later' })], [small()])).toEqual(['same']);
    expect(await fates([small(), small()])).toEqual(['new', 'same']);
    expect(await fates([small({ title: 'Other' })], [small()])).toEqual(['clash']);
    expect(await fates([small(), small({ title: 'Other' })])).toEqual(['new', 'clash']);
  });

  it('B44 of a clash both are kept unless a person chooses otherwise', async () => {
    const items = await plan([small({ title: 'Other' })], [small()]);
    const [item] = items;
    if (item === undefined) throw new Error('There should be one');
    const stored = (choice?: 'both' | 'replace' | 'skip') =>
      documentsOf(items, choice === undefined ? {} : { [item.key]: choice }, DEPS).map(
        ({ assessment: { id, title } }) => `${id}: ${title}`,
      );
    expect(stored()).toEqual(['fresh: Other (copy)']);
    expect(stored('replace')).toEqual(['small: Small replaced']);
    expect(stored('skip')).toEqual([]);
    expect(choicesFor(item)).toEqual(['both', 'replace', 'skip']);
  });

  it('another copy of an assessment that is here can be kept beside it, and stays known as a copy', async () => {
    const theirs = small({ id: 'theirs', copyOf: 'small' });
    expect(await fates([theirs], [small()])).toEqual(['copy']);
    expect(await fates([small()], [theirs])).toEqual(['copy']);
    expect(await fates([small({ id: 'other' })], [small(), theirs])).toEqual(['new']);
    const items = await plan([theirs], [small()]);
    expect(items.flatMap(choicesFor)).toEqual(['both', 'skip']);
    expect(documentsOf(items, {}, DEPS).map(({ assessment }) => assessment)).toEqual([theirs]);
    const [clash] = documentsOf(await plan([small({ title: 'Other' })], [small()]), {}, DEPS);
    expect(clash?.assessment).toMatchObject({ id: 'fresh', copyOf: 'small' });
  });

  it('what is stored and cannot be read, or came in the same batch, is never replaced', async () => {
    const [reading] = await readFile(fileOf('one.json', writeAssessment(small())));
    const [item] = await planImport(reading === undefined ? [] : [reading], {
      storedOf: async () => 'unreadable',
      copiesOf: async () => [],
    });
    expect(item === undefined ? [] : choicesFor(item)).toEqual(['both', 'skip']);
    const [, second] = await plan([small(), small({ title: 'Other' })]);
    expect(second === undefined ? [] : choicesFor(second)).toEqual(['both', 'skip']);
  });
});
