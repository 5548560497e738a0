import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arbitraryAssessment } from '../assessment/testing/arbitrary-assessment.ts';
import type { Assessment } from '../engine/assessment.ts';
import { applyEdit } from './apply-edit.ts';
import { editsBetween } from './difference.ts';
import type { Browser } from './testing/browser.ts';
import { noted, openSample, startBrowser } from './testing/browser.ts';

/** What the parts of an assessment say, whatever the order of its candidates and keys; an empty group says nothing. */
function said({ id: _, copyOf: __, createdAt: ___, updatedAt: ____, candidates, ...rest }: Assessment) {
  const filled = Object.entries(rest).filter(([, value]) => JSON.stringify(value) !== '{}');
  return [Object.fromEntries(filled), Object.fromEntries(candidates.map((one) => [one.id, one]))];
}

describe('the edits between two assessments', () => {
  it('make the one read as the other', () => {
    fc.assert(
      fc.property(arbitraryAssessment, arbitraryAssessment, (from, to) => {
        const made = editsBetween(from, to).reduce(applyEdit, from);
        expect(said(made)).toEqual(said(to));
        expect(editsBetween(made, to)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('changing the open assessment as a whole', () => {
  let browser: Browser;
  beforeEach(() => {
    browser = startBrowser();
  });
  afterEach(() => browser.close());

  it('is stored, is one step of undo, and is nothing where nothing differs', async () => {
    const { session } = await openSample(browser);
    const before = session.store.getState().assessment;
    if (before === null) throw new Error('The sample did not open');
    const [first, ...others] = before.candidates;
    if (first === undefined) throw new Error('The sample has no candidate');
    const next = {
      ...before,
      title: 'Another title',
      reviewBy: '2027-05-01',
      candidates: [{ ...first, answers: { ...first.answers, backups: noted('nightly') } }],
    };
    expect(session.change(next)).toBe(true);
    await session.flush();
    const other = browser.openTab();
    await other.session.open('sample');
    expect(other.session.store.getState().assessment).toMatchObject({
      title: 'Another title',
      reviewBy: '2027-05-01',
      candidates: [{ id: first.id, answers: { backups: { note: 'nightly' } } }],
    });
    expect(session.change(session.store.getState().assessment ?? before)).toBe(false);
    session.undo();
    const undone = session.store.getState().assessment;
    expect(undone?.title).toBe(before.title);
    expect(undone?.candidates.map(({ id }) => id)).toEqual([first, ...others].map(({ id }) => id));
    expect(undone?.candidates).toEqual(before.candidates);
  });
});
