import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readVendorAnswers } from '../../assessment/vendor-answers/read.ts';
import { unguardFormula } from '../../documents/csv-cell.ts';
import { askedOfCandidate } from '../../engine/asked.ts';
import type { Answer, Candidate, Question } from '../../engine/model.ts';
import { builtInLens } from '../../lens/built-in.ts';
import type { Scored } from '../scored.ts';
import { EXAMPLES } from '../testing/example-assessments.ts';
import { nastyScored } from '../testing/nasty-assessment.ts';
import { nastyText } from '../testing/nasty-texts.ts';
import { readAdr } from '../testing/read-adr.ts';
import { vendorFormCsv } from './form-csv.ts';
import { vendorFormMarkdown } from './form-markdown.ts';
import { vendorLetter } from './letter.ts';

const ON = '2027-03-14';
const openOf = ({ lens, assessment }: Scored, { answers }: Candidate): readonly Question[] =>
  askedOfCandidate(lens, assessment.profile, answers).flatMap(({ question, state }) =>
    state === 'unknown' || state === 'unanswered' ? [question] : [],
  );
const emptied = (scored: Scored): Scored => ({
  ...scored,
  assessment: {
    ...scored.assessment,
    candidates: scored.assessment.candidates.map((candidate) => ({ ...candidate, answers: {} })),
  },
});
const cases = EXAMPLES.flatMap(([name, scored]) =>
  [scored, emptied(scored)].flatMap((given, index) =>
    given.assessment.candidates.map(
      (candidate) =>
        [`${name}, ${candidate.name}${index === 1 ? ', nothing answered' : ''}`, given, candidate] as const,
    ),
  ),
);

describe.each(cases)('%s', (_, scored, candidate) => {
  const open = openOf(scored, candidate);

  test('letter, form and table ask everything that is unknown or not answered, and nothing else', () => {
    const rows: string[][] = parse(vendorFormCsv(scored, candidate), { bom: true, record_delimiter: '\r\n' });
    expect(rows[0]).toEqual([
      'Question id',
      'Section',
      'Question',
      'Why we ask',
      'Possible answers',
      'Answer',
      'Note',
      'Evidence link',
    ]);
    expect(rows.slice(1).map(([id]) => id)).toEqual(open.map(({ id }) => id));
    const letter = [...readAdr(vendorLetter(scored, candidate, ON)).parts.values()].flat();
    const form = readAdr(vendorFormMarkdown(scored, candidate, ON));
    for (const [index, question] of open.entries()) {
      const asked = rows[index + 1]?.[2] ?? '';
      expect(letter).toContain(asked);
      expect(form.parts.get(`${index + 1}. ${asked}`)?.join('\n')).toContain(
        question.choices
          .map(({ id, label, description }) => `[ ] ${id}: ${label}\n${description}`)
          .join('\n'),
      );
    }
  });

  test('no answer and no note of the team goes to the vendor', () => {
    const texts = [
      vendorLetter(scored, candidate, ON),
      vendorFormMarkdown(scored, candidate, ON),
      vendorFormCsv(scored, candidate),
    ].join('\n');
    for (const { note, owner } of Object.values(candidate.answers)) {
      if (note !== undefined) expect(texts).not.toContain(note);
      if (owner !== undefined) expect(texts).not.toContain(owner);
    }
  });
});

/** What a vendor writes into a row, in one of the ways a person might, and the answer that is meant. */
function filled(question: Question): fc.Arbitrary<{ cell: string; answer: Answer }> {
  const ids = fc.subarray(
    question.choices.map(({ id }) => id),
    question.kind === 'single' ? { minLength: 1, maxLength: 1 } : { minLength: 1 },
  );
  const named = fc
    .tuple(
      ids,
      fc.infiniteStream(fc.constantFrom('id', 'label', 'line', 'loud')),
      fc.constantFrom(', ', ';', '\n'),
    )
    .map(([chosen, styles, separator]) => {
      const cell = chosen.map((id) => {
        const label = question.choices.find((choice) => choice.id === id)?.label ?? '';
        const style = styles.next().value;
        if (style === 'id') return id;
        return style === 'label' ? label : style === 'line' ? `${id}: ${label}` : ` ${label.toUpperCase()} `;
      });
      const answer: Answer = { kind: 'choices', choices: chosen, confidence: 'informed' };
      return { cell: cell.join(separator), answer };
    });
  const none: Answer = { kind: 'choices', choices: [], confidence: 'informed' };
  return fc.oneof(
    named,
    fc.constant({ cell: 'Unknown', answer: { kind: 'unknown' } as const }),
    fc.constant({
      cell: 'Does not apply: we run it, all of it; ask us',
      answer: {
        kind: 'notApplicable',
        reason: 'we run it, all of it; ask us',
        confidence: 'informed',
      } as const,
    }),
    ...(question.kind === 'multiple' ? [fc.constant({ cell: 'none of these', answer: none })] : []),
  );
}

/** A table as spreadsheets save it. */
const saved = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\r\n', '\n'),
  mark: fc.constantFrom('', '\uFEFF'),
});

test('a form that was sent, filled in and saved by any spreadsheet reads back as the answers that were meant', () => {
  const [, health] = EXAMPLES.find(([name]) => name.startsWith('health')) ?? [];
  if (health === undefined) throw new Error('no example');
  const scored = emptied(health);
  const [candidate] = scored.assessment.candidates;
  if (candidate === undefined) throw new Error('no candidate');
  const form: string[][] = parse(vendorFormCsv(scored, candidate), { bom: true, record_delimiter: '\r\n' });
  const open = openOf(scored, candidate);
  const sheet = fc.tuple(
    ...open.map((question) => fc.option(fc.tuple(filled(question), nastyText, fc.boolean()))),
  );
  fc.assert(
    fc.property(sheet, saved, (rows, { delimiter, lineEnd, mark }) => {
      const lines = rows.map((row, index) => {
        const asked = form[index + 1]?.slice(0, 5) ?? [];
        if (row === null) return [...asked, '', '', ''];
        const [{ cell }, note, hasLink] = row;
        return [...asked, cell, note.replaceAll('\0', ''), hasLink ? 'see https://vendor.example/a?b=c' : ''];
      });
      const quote = (cell: string) => `"${cell.replaceAll('"', '""').replaceAll('\n', lineEnd)}"`;
      const text = [form[0] ?? [], ...lines].map((line) => line.map(quote).join(delimiter)).join(lineEnd);
      const reading = readVendorAnswers(new TextEncoder().encode(mark + text), 'form.csv', builtInLens);
      const expected = open.flatMap((question, index) => {
        const row = rows[index] ?? null;
        if (row === null) return [];
        const [{ answer }, typed, hasLink] = row;
        const cell = typed
          .replaceAll('\0', '')
          .replaceAll('\n', lineEnd)
          .replace(/\p{Surrogate}/gu, '\uFFFD');
        const note = unguardFormula(cell)
          .replace(/\r\n?/g, '\n')
          .replace(/(?![\t\n])\p{Cc}/gu, '')
          .trim();
        const evidence = [{ title: 'vendor.example', url: 'https://vendor.example/a?b=c' }];
        return [
          {
            question: question.id,
            answer: { ...answer, ...(note === '' ? {} : { note }), ...(hasLink ? { evidence } : {}) },
          },
        ];
      });
      expect(reading).toEqual({ ok: true, proposals: expected, issues: [] });
    }),
    { numRuns: 60 },
  );
});

test('whatever was typed, letter and form keep their shape', () => {
  const shape = (text: string) => {
    const scored = nastyScored(text);
    const [candidate] = scored.assessment.candidates;
    if (candidate === undefined) throw new Error('no candidate');
    return [vendorLetter(scored, candidate, ON), vendorFormMarkdown(scored, candidate, ON)].map(
      (markdown) => {
        const { kinds, links } = readAdr(markdown);
        return { kinds: [...kinds].toSorted(), links };
      },
    );
  };
  const plain = shape('plain');
  fc.assert(
    fc.property(nastyText, (text) => {
      for (const [index, { kinds, links }] of shape(text).entries()) {
        expect(links).toEqual(plain[index]?.links);
        expect(kinds.filter((kind) => kind !== 'linebreak' && kind !== 'softbreak')).toEqual(
          plain[index]?.kinds.filter((kind) => kind !== 'linebreak' && kind !== 'softbreak'),
        );
      }
    }),
    { numRuns: 60 },
  );
});
