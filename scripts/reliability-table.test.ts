import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Row = { readonly ids: readonly string[]; readonly behaviour: string; readonly proof: string };

const NUMBERED = /^([PFB])(\d+)(?:–[PFB]?(\d+))?$/;
const ROWS: readonly Row[] = readFileSync('docs/reliability.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| [PFB]\d/.test(line))
  .map((line) => {
    const [, id = '', behaviour = '', proof = ''] = line.split(/ ?\| ?/);
    return { ids: idsOf(id), behaviour, proof };
  });

/** `B01–B04` stands for four. */
function idsOf(id: string): readonly string[] {
  const [, kind = '', first = '', last = first] = NUMBERED.exec(id) ?? [];
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, index) => {
    const number = String(Number(first) + index);
    return `${kind}${kind === 'P' ? number : number.padStart(2, '0')}`;
  });
}

const series = (kind: string, count: number, digits: number) =>
  Array.from({ length: count }, (_, index) => `${kind}${String(index + 1).padStart(digits, '0')}`);

/** The tests a row names: `file` “title”, “another title in it”. */
function testsOf({ proof }: Row): readonly { readonly file: string; readonly title: string }[] {
  let file = '';
  return [...proof.matchAll(/`([^`]+)`|“([^”]+)”/g)].flatMap(([, path, title]) => {
    file = path ?? file;
    return title === undefined ? [] : [{ file, title }];
  });
}

const titles = new Map<string, ReadonlySet<string>>();

/** Every title of a test in the file, as it is written there. */
function titlesIn(file: string): ReadonlySet<string> {
  const known = titles.get(file);
  if (known !== undefined) return known;
  const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const calls = source.matchAll(
    /\b(?:it|test|bare)(?:\.each[^;]*?\))?\(\s*(['"`])((?:\\.|(?!\1)[\s\S])*?)\1/g,
  );
  const found = new Set([...calls].map(([, , title = '']) => title));
  titles.set(file, found);
  return found;
}

describe('the table of docs/reliability.md', () => {
  it('has every promise, fault and bad input once', () => {
    expect(ROWS.flatMap(({ ids }) => ids)).toEqual([
      ...series('P', 10, 1),
      ...series('F', 48, 2),
      ...series('B', 100, 2),
    ]);
  });

  it('names tests that exist, under their names', () => {
    const missing = ROWS.flatMap((row) =>
      testsOf(row)
        .filter(({ file, title }) => !titlesIn(file).has(title))
        .map(({ file, title }) => `${row.ids[0]}: ${file} “${title}”`),
    );
    expect(missing).toEqual([]);
  });

  it('says of every row what happens, and where no test proves it, why', () => {
    const bare = ROWS.filter(
      (row) =>
        row.behaviour === '' || (testsOf(row).length === 0 && !/^(Not tested|Not possible):/.test(row.proof)),
    );
    expect(bare.map(({ ids }) => ids[0])).toEqual([]);
  });
});
