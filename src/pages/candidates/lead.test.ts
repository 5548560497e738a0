import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../engine/evaluate.ts';
import {
  assessmentOf,
  chose,
  lensOf,
  notApplicable,
  scored,
  unknown,
} from '../../engine/testing/small-lens.ts';
import { comparedOf, pick, pickedIds } from './compared.ts';
import { aheadIn, dominancesAmong, leadOf } from './lead.ts';

const lens = lensOf([scored('p'), scored('s', { section: 'security' })]);
type Answers = Parameters<typeof assessmentOf>[0];

function compare(...answers: Answers[]) {
  const assessment = assessmentOf({}, ...answers);
  const result = evaluate(lens, assessment);
  const compared = comparedOf(
    assessment,
    result,
    assessment.candidates.map(({ id }) => id),
  );
  return { lead: leadOf(compared, result), dominances: dominancesAmong(compared, result) };
}

const all = { p: chose('yes'), s: chose('yes') };
const half = { p: chose('half'), s: chose('half') };
const open = { p: unknown, s: unknown };
const out = { p: notApplicable, s: notApplicable };

describe('who leads', () => {
  it('is said only as firmly as the unknowns allow', () => {
    expect(compare(half, all).lead.kind).toBe('everywhere');
    expect(
      compare({ p: chose('yes'), s: chose('half') }, { p: chose('no'), s: chose('most') }).lead.kind,
    ).toBe('certain');
    expect(compare(half, open).lead).toMatchObject({ kind: 'proven', rivals: ['Candidate 1'] });
    expect(compare(half, { p: chose('yes'), s: unknown }).lead.kind).toBe('possible');
    expect(compare(half, half, open).lead).toEqual({ kind: 'level', names: ['Candidate 0', 'Candidate 1'] });
  });

  it('needs something to assess', () => {
    expect(compare(out, out).lead.kind).toBe('nothing');
    expect(compare(out, half).lead).toEqual({ kind: 'alone', leader: 'Candidate 1' });
  });

  it('names the pillars in which a dominating candidate is surely ahead', () => {
    const [only] = compare({ p: chose('half'), s: chose('yes') }, half).dominances;
    expect(only?.better.id).toBe('a');
    expect(only?.pillars).toEqual(['security']);
  });
});

describe('who is ahead in a row', () => {
  const at = (atLeast: number, atMost = atLeast) => ({ atLeast, atMost });
  const row = (id: string, ...readiness: (ReturnType<typeof at> | null)[]) => ({ id, title: id, readiness });
  const names = [{ name: 'A' }, { name: 'B' }];

  it('is nobody while the ranges overlap, and nobody where one alone is assessed', () => {
    expect(aheadIn(names, [row('x', at(0.4, 0.9), at(0.5))])).toEqual({ ahead: [], rest: 'open' });
    expect(aheadIn(names, [row('x', at(0.4), null)]).ahead).toEqual([]);
    expect(aheadIn(names, [row('x', at(0.4), at(0.4)), row('y', null, null)])).toEqual({
      ahead: [],
      rest: 'same',
    });
  });

  it('is the one whose least is more than what every other could reach', () => {
    const rows = [row('x', at(0.2, 0.4), at(0.5, 0.6)), row('y', at(0.9), at(0.3)), row('z', at(1), at(1))];
    expect(aheadIn(names, rows)).toEqual({
      ahead: [
        { name: 'A', in: ['y'] },
        { name: 'B', in: ['x'] },
      ],
      rest: 'same',
    });
  });
});

describe('which candidates are compared', () => {
  const candidates = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: id, answers: {} }));
  const ids = candidates.map(({ id }) => id);

  it('is in the address: whatever is ticked and unticked comes back from it, in the order of the file', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), fc.boolean()), { maxLength: 20 }), (clicks) => {
        const query = new URLSearchParams();
        const ticked = new Set(ids);
        for (const [id, isOn] of clicks) {
          pick(query, candidates, id, isOn);
          if (isOn) ticked.add(id);
          else ticked.delete(id);
        }
        expect(pickedIds(new URLSearchParams(query.toString()), candidates)).toEqual(
          ids.filter((id) => ticked.has(id)),
        );
      }),
    );
  });
});
