import fc from 'fast-check';
import ical from 'ical.js';
import { describe, expect, test } from 'vitest';
import { plannedActions } from '../plan/planned-actions.ts';
import type { Scored } from '../scored.ts';
import { EXAMPLES } from '../testing/example-assessments.ts';
import { nastyScored } from '../testing/nasty-assessment.ts';
import { nastyText } from '../testing/nasty-texts.ts';
import { calendarOf } from './calendar.ts';
import { dateValue } from './dates.ts';

const STAMP = '2027-03-14T09:00:00.123Z';
const eventsOf = (scored: Scored) =>
  new ical.Component(ical.parse(calendarOf(scored, STAMP)))
    .getAllSubcomponents('vevent')
    .map((event) => new ical.Event(event));
const octets = (text: string) => new TextEncoder().encode(text).length;

/** The same assessment, every action of every plan due on the same day. */
function withDueDates({ lens, assessment, result }: Scored, dueOn: string): Scored {
  const candidates = assessment.candidates.map((candidate) => ({
    ...candidate,
    plan: Object.fromEntries(
      (result.candidates.find(({ id }) => id === candidate.id)?.plan ?? []).map(({ question }, index) => [
        question,
        index === 0 ? { dueOn, doneOn: '2027-03-01' } : { dueOn, owner: 'Żaneta; Жукова' },
      ]),
    ),
  }));
  return { lens, assessment: { ...assessment, candidates }, result };
}

describe.each(EXAMPLES)('the calendar of %s', (_, scored) => {
  test('holds the review, and every action that is due and not done, as days', () => {
    const due = withDueDates(scored, '2027-04-30');
    const actions = plannedActions(due).filter(({ mark }) => mark.doneOn === undefined);
    const [review, ...events] = eventsOf(due);
    expect([review?.summary, review?.startDate.toString(), review?.startDate.isDate]).toEqual([
      `Review: ${scored.assessment.title}`,
      scored.assessment.reviewBy,
      true,
    ]);
    expect(events.map((event) => [event.summary, event.startDate.toString()])).toEqual(
      actions.map(({ advice, candidate }) => [`${advice.title} (${candidate.name})`, '2027-04-30']),
    );
    for (const event of events) expect(event.description).toContain('Owner: Żaneta; Жукова');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(actions.length);
    expect(actions.length).toBeGreaterThan(0);
  });

  test('keeps the ids of its entries when the date moves', () => {
    const ids = (dueOn: string) => eventsOf(withDueDates(scored, dueOn)).map(({ uid }) => uid);
    expect(ids('2027-05-01')).toEqual(ids('2027-04-30'));
  });
});

test('RFC 5545: any text reads back, on lines of at most 75 octets that end with CR LF', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const { lens, result, assessment } = nastyScored(text);
      const scored = { lens, result, assessment: { ...assessment, reviewBy: '2027-05-01' } };
      const calendar = calendarOf(scored, STAMP);
      expect(calendar).toMatch(/\r\n$/);
      for (const line of calendar.split('\r\n')) {
        expect(octets(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      const shown = text
        .replace(/\p{Surrogate}/gu, '\uFFFD')
        .replace(/(?![\t\n\r\u0085])\p{Cc}/gu, '')
        .replace(/\s+|\u0085+/gu, ' ');
      const events = eventsOf(scored);
      const review = events.find(({ summary }) => summary.startsWith('Review:'));
      const squeezed = (words: string) => words.replace(/[\s\u0085]+/gu, ' ').trim();
      expect(squeezed(review?.summary ?? '')).toBe(squeezed(`Review: ${shown}`));
      expect(
        events.every(
          ({ component }) =>
            component.getFirstPropertyValue('dtstamp')?.toString() === '2027-03-14T09:00:00Z',
        ),
      ).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('only days of the calendar are dates', () => {
  expect(
    ['2027-02-29', '2027-13-01', 'soon', '2028-02-29T10:00:00Z', '2028-02-29', ''].map(dateValue),
  ).toEqual([null, null, null, '20280229', '20280229', null]);
  const [, example] = EXAMPLES[0] ?? [];
  if (example === undefined) throw new Error('no example');
  const soon = { ...example, assessment: { ...example.assessment, reviewBy: 'soon' } };
  expect(eventsOf(soon)).toEqual([]);
});
