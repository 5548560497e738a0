import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv-read.ts';
import { writeCsv } from './csv-write.ts';
import { MAX_VALUES } from './limits.ts';

const SIGNS = [...'=+-@"\',;\r\n\t \0', 'ä', '🙂', '＝', 'a', '1'];
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...SIGNS)).map((signs) => signs.join('')),
);
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 }));

const read = (content: string) => {
  const reading = readCsv(content);
  return reading.ok ? reading.rows.map((row) => row.map((cell) => cell.text)) : reading.fault.code;
};
const wellFormed = (cell: string) => cell.replace(/\p{Surrogate}/gu, '\uFFFD');

describe('a table file', () => {
  it('reads as the same table for any reader, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const parsed: string[][] = parse(writeCsv(rows), { bom: true, record_delimiter: '\r\n' });
        expect(parsed).toEqual(
          rows.map((row) =>
            row.map(wellFormed).map((cell) => (/^'*[=+\-@\t\r\n\0＝＋－＠]/.test(cell) ? `'${cell}` : cell)),
          ),
        );
      }),
    );
  });

  it('B60: no text begins with a sign that a spreadsheet takes for a formula; numbers stay numbers', () => {
    expect(writeCsv([['=1', '+1', '-1', '@a', '\tb', '\rc', '\nd', '\0e', '＝f', '＠g', -2.5, null]])).toBe(
      `\uFEFF'=1,'+1,'-1,'@a,"'\tb","'\rc","'\nd",'\0e,'＝f,'＠g,-2.5,\r\n`,
    );
  });

  it('reads back as what was written, whatever it holds', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const kept = rows
          .map((row) => row.map(wellFormed))
          .filter((row) => row.some((cell) => cell.trim() !== ''));
        expect(read(writeCsv(rows).slice(1))).toEqual(kept);
      }),
    );
  });

  it.each([
    ['semicolons and LF', 'a;b\n1,5;"x\ny"\n'],
    ['tabs and CR', 'a\tb\r1,5\t"x\ny"'],
    ['a hint for Excel', 'sep=;\r\na;b\r\n1,5;"x\ny"\r\n'],
    ['rows without text, and text behind a quote', 'a;b\n\n;;\n"1,5";"x\n"y'],
  ])('is read with %s', (_, content) => {
    expect(read(content)).toEqual([
      ['a', 'b'],
      ['1,5', 'x\ny'],
    ]);
  });

  it('says where a cell stands, and where a quote is never closed', () => {
    const rows = readCsv('a,b\n"x\ny",z\n');
    expect(rows.ok && rows.rows[1]?.map((cell) => cell.at)).toEqual([
      { line: 2, column: 1 },
      { line: 3, column: 4 },
    ]);
    expect(readCsv('a,b\n1,"open\n')).toMatchObject({ ok: false, at: { line: 2, column: 3 } });
  });

  it('never throws, and stops at its limits', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (content) => void readCsv(content)));
    expect(read(','.repeat(MAX_VALUES))).toBe('tooMuch');
    expect(read(`"${'""'.repeat(2_000_000)}`)).toBe('unclosedQuote');
  });
});
