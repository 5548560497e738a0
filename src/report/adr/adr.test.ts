import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment, Snapshot } from '../../engine/assessment.ts';
import { evaluate } from '../../engine/evaluate.ts';
import { ledger } from '../../engine/ledger.ts';
import { score } from '../../words/report-decisions.ts';
import type { Scored } from '../scored.ts';
import { EXAMPLES } from '../testing/example-assessments.ts';
import { nastyScored } from '../testing/nasty-assessment.ts';
import { nastyText } from '../testing/nasty-texts.ts';
import { readAdr } from '../testing/read-adr.ts';
import { readZip } from '../testing/read-zip.ts';
import { richAssessment } from '../testing/sample-assessments.ts';
import { sampleLens } from '../testing/sample-lens.ts';
import { zipTexts } from '../zip.ts';
import { adrFiles } from './adr-files.ts';
import { recordsOf } from './records.ts';

const scoredOf = (assessment: Assessment): Scored => ({
  lens: sampleLens,
  assessment,
  result: evaluate(sampleLens, assessment),
});
const readAll = (scored: Scored, first?: number) =>
  new Map(adrFiles(scored, first).map(({ name, text }) => [name, readAdr(text)]));

describe.each(EXAMPLES)('the records of %s', (_, scored) => {
  const { lens, assessment, result } = scored;
  const records = recordsOf(scored, 1);
  const inForce = records.filter(({ supersededBy }) => supersededBy === null);

  test('one is in force for each decision, as it was decided', () => {
    expect(inForce.map(({ decision }) => decision.id).toSorted()).toEqual(
      Object.keys(result.decisions).toSorted(),
    );
    const files = adrFiles(scored);
    for (const { number, decision } of inForce) {
      const file = files.find(({ name }) => name.startsWith(String(number).padStart(4, '0')));
      const record = readAdr(file?.text ?? '');
      const decided = assessment.decided?.[decision.id];
      expect(record.head).toMatchObject({
        status: decided?.status,
        'decision-makers': decided?.deciders,
      });
      const option = decision.options.find(({ id }) => id === decided?.option);
      expect(record.title).toBe(option === undefined ? decision.title : `${decision.title}: ${option.title}`);
      expect(record.parts.get('Decision Outcome')).toContain(decided?.reason);
      expect(record.parts.get('Considered Options')).toEqual(decision.options.map(({ title }) => title));
    }
  });

  test('§11 for and against are those of the ledger, with its figures', () => {
    const ledgers = ledger(lens, assessment);
    const files = adrFiles(scored);
    for (const { number, decision } of inForce) {
      const file = files.find(({ name }) => name.startsWith(String(number).padStart(4, '0')));
      const { parts } = readAdr(file?.text ?? '');
      for (const { id, title } of decision.options) {
        const items = parts.get(title) ?? [];
        const reasons = ledgers[decision.id]?.[id];
        const outcome = result.decisions[decision.id];
        expect(items.join('\n')).toContain(`It scores ${score(outcome?.scores[id] ?? Number.NaN)} on`);
        for (const [start, entries] of [
          ['Good, because “', reasons?.for],
          ['Neutral, because “', reasons?.neither],
          ['Bad, because “', reasons?.against],
        ] as const)
          expect(items.filter((item) => item.startsWith(start))).toHaveLength(entries?.length ?? -1);
      }
    }
  });

  test('the archive holds the same files for another program, and the same bytes each time', async () => {
    const files = adrFiles(scored).map(({ name, text }) => ({ name: `docs/decisions/${name}`, text }));
    const bytes = zipTexts(files);
    expect(await readZip(bytes)).toEqual(new Map(files.map(({ name, text }) => [name, text])));
    expect(zipTexts(files)).toEqual(bytes);
    for (const { name } of files.slice(0, -1))
      expect(name).toMatch(/^docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/);
  });
});

describe('exporting again', () => {
  const snapshot = (assessment: Assessment, takenAt: string): Snapshot => ({
    id: takenAt,
    name: 'Before',
    takenAt,
    lens: assessment.lens,
    profile: assessment.profile,
    candidates: assessment.candidates,
    ...(assessment.decided && { decided: assessment.decided }),
    result: evaluate(sampleLens, assessment),
  });
  const turned: Assessment = {
    ...richAssessment,
    decided: {
      separation: {
        status: 'accepted',
        option: 'integrated',
        reason: 'The phone app is off.',
        date: '2027-05-02',
      },
    },
    snapshots: [snapshot(richAssessment, '2027-04-01T10:00:00Z')],
  };

  test('a decision that turned gets a new record, and each of the two names the other', () => {
    const files = readAll(scoredOf(turned), 12);
    expect([...files.keys()]).toEqual([
      '0012-separate-frontend-and-backend.md',
      '0013-backend.md',
      '0014-separate-frontend-and-backend.md',
      'index.md',
    ]);
    const before = files.get('0012-separate-frontend-and-backend.md');
    const after = files.get('0014-separate-frontend-and-backend.md');
    expect(before?.head).toMatchObject({
      status: 'superseded by [ADR-0014](0014-separate-frontend-and-backend.md)',
      'decision-makers': ['Ana', 'Ben'],
    });
    expect(before?.parts.get('Decision Outcome')).toContain('The phone app comes first.');
    expect(before?.links).toContain('0014-separate-frontend-and-backend.md');
    expect(after?.head).toMatchObject({ status: 'accepted' });
    expect(after?.title).toBe('Separate frontend and backend: Integrated');
    expect(after?.links).toContain('0012-separate-frontend-and-backend.md');
  });

  test('what is left out moves no number: a record that turned keeps its number where its snapshot is not told', () => {
    const { snapshots: _, ...told } = turned;
    const files = new Map(
      adrFiles(scoredOf(told), 12, scoredOf(turned)).map(({ name, text }) => [name, readAdr(text)]),
    );
    expect([...files.keys()]).toEqual([
      '0013-backend.md',
      '0014-separate-frontend-and-backend.md',
      'index.md',
    ]);
    const after = files.get('0014-separate-frontend-and-backend.md');
    expect(after?.links).toContain('0012-separate-frontend-and-backend.md');
    expect(adrFiles(scoredOf(turned), 12, scoredOf(turned))).toEqual(adrFiles(scoredOf(turned), 12));
  });

  test('a snapshot changes no number, and those of the program count for nothing', () => {
    const numbers = (assessment: Assessment) =>
      recordsOf(scoredOf(assessment), 1).map(({ number, standing }) => [number, standing.option]);
    const again = {
      ...turned,
      snapshots: [...(turned.snapshots ?? []), snapshot(turned, '2027-06-01T10:00:00Z')],
    };
    expect(numbers(again)).toEqual(numbers(turned));
    const automatic = { ...snapshot(turned, '2027-03-01T10:00:00Z'), automatic: true };
    expect(numbers({ ...turned, snapshots: [automatic, ...(turned.snapshots ?? [])] })).toEqual(
      numbers(turned),
    );
  });

  test('a proposal that is accepted keeps its record; one that was accepted and is put off does not', () => {
    const { decided: _, ...open } = richAssessment;
    const standings = (before: Assessment, decided: Assessment['decided']) =>
      recordsOf(
        scoredOf({
          ...before,
          ...(decided && { decided }),
          snapshots: [snapshot(before, '2027-04-01T10:00:00Z')],
        }),
        1,
      ).filter(({ decision }) => decision.id === 'separation');
    const leader = evaluate(sampleLens, open).decisions.separation?.leader[0] ?? '';
    expect(standings(open, { separation: { status: 'accepted', option: leader } })).toMatchObject([
      { number: 1, standing: { status: 'accepted', option: leader } },
    ]);
    expect(standings(richAssessment, { separation: { status: 'deferred' } })).toMatchObject([
      { number: 1, supersededBy: 3 },
      { number: 3, supersedes: 1, standing: { status: 'deferred' } },
    ]);
  });

  test('where a snapshot does not say what was decided, the dates of the decisions do', () => {
    const [{ decided: _, ...silent } = snapshot(richAssessment, '')] = turned.snapshots ?? [];
    const decided = { separation: { status: 'accepted', option: 'separate', date: '2027-03-30' } } as const;
    const records = recordsOf(scoredOf({ ...turned, decided, snapshots: [silent] }), 1);
    expect(records.map(({ number }) => number)).toEqual([1, 2]);
    const later = { separation: { ...decided.separation, date: '2027-04-02' } };
    const [first] = recordsOf(scoredOf({ ...turned, decided: later, snapshots: [silent] }), 1);
    expect(first?.moment.decided).toEqual(first?.supersededBy === null ? later : {});
  });
});

test('whatever was typed, a record keeps its shape and the words stay words', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const scored = nastyScored(text);
      const files = readAll(scored);
      const record = files.get('0001-separate-frontend-and-backend.md');
      expect(record?.head).toEqual({
        status: 'accepted',
        date: '2026-11-20',
        'decision-makers': [text.replace(/\p{Surrogate}/gu, '\uFFFD')],
      });
      const shape = [...(record?.parts.keys() ?? [])];
      expect(shape).toEqual([
        ...(readAll(nastyScored('plain')).get('0001-separate-frontend-and-backend.md')?.parts.keys() ?? []),
      ]);
      for (const { kinds, links } of files.values()) {
        for (const kind of [
          'html_inline',
          'html_block',
          'image',
          'code_block',
          'block_quote',
          'thematic_break',
        ])
          expect(kinds).not.toContain(kind);
        for (const link of links) expect(link).toMatch(/^(https:|\d{4}-)/);
      }
    }),
    { numRuns: 60 },
  );
});
