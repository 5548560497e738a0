/** Findings that are not scores: ahead of need, contradictions, guesses; and the readings. */
import type { CheckId, DecisionId } from '../../engine/model.ts';
import { plain } from '../../words/inline.ts';
import { REPORT_FIELDS, REPORT_HEADINGS, REPORT_INTROS } from '../../words/report.ts';
import { conflictSentence } from '../../words/report-decisions.ts';
import { horizonName } from '../../words/terms.ts';
import { barRow, bars, field, heading, paragraph, section } from '../blocks.ts';
import type { Block, EntryBlock, HeadingLevel } from '../report.ts';
import type { ReportedCandidate, Subject } from '../subject.ts';
import { content } from '../subject.ts';

export function aheadOfNeedSection(
  { names }: Subject,
  { result }: ReportedCandidate,
  level: HeadingLevel,
): readonly Block[] {
  const entries = result.aheadOfNeed.map(
    (id): EntryBlock => ({
      kind: 'entry',
      title: names.prompt(id),
      text: [content(names.question(id)?.aheadOfNeed?.because)],
    }),
  );
  return section(heading(level, REPORT_HEADINGS.aheadOfNeed), REPORT_INTROS.aheadOfNeed, entries);
}

/** Contradictions in the product answers and between decisions, which belong to no candidate. */
export function productContradictions(subject: Subject): readonly EntryBlock[] {
  const { result, names } = subject;
  const leaders = (decision: DecisionId) => result.decisions[decision]?.leader ?? [];
  const clash = (one: DecisionId, other: DecisionId) =>
    leaders(one)
      .flatMap((option) => names.option(one, option)?.conflicts ?? [])
      .find(({ decision, option }) => decision === other && leaders(other).includes(option));
  const conflicts = result.conflicts.map(([one, other]): EntryBlock => {
    const because = (clash(one, other) ?? clash(other, one))?.because;
    return {
      kind: 'entry',
      title: plain(conflictSentence(optionTitles(subject, one), optionTitles(subject, other))),
      text: because === undefined ? [] : [content(because)],
    };
  });
  return [...checkEntries(subject, result.checks), ...conflicts];
}

export function candidateContradictions(
  subject: Subject,
  { result }: ReportedCandidate,
): readonly EntryBlock[] {
  return checkEntries(subject, result.checks);
}

export function contradictionsSection(entries: readonly EntryBlock[], level: HeadingLevel): readonly Block[] {
  return section(heading(level, REPORT_HEADINGS.checks), REPORT_INTROS.checks, entries);
}

function checkEntries({ lens }: Subject, flagged: readonly CheckId[]): readonly EntryBlock[] {
  return (lens.checks ?? [])
    .filter(({ id }) => flagged.includes(id))
    .map(({ title, because, mend }) => ({
      kind: 'entry',
      title: content(title),
      text: because === undefined ? [] : [content(because)],
      fields: field(REPORT_FIELDS.mend, content(mend)),
    }));
}

function optionTitles({ names, result }: Subject, decision: DecisionId): string {
  return (result.decisions[decision]?.leader ?? [])
    .map((option) => names.optionTitle(decision, option))
    .join(' / ');
}

export function guessesSection(
  { names }: Subject,
  { result }: ReportedCandidate,
  level: HeadingLevel,
): readonly Block[] {
  const items = result.restsOnGuesses.map(names.prompt);
  return section(
    heading(level, REPORT_HEADINGS.guesses),
    REPORT_INTROS.guesses,
    items.length === 0 ? [] : [{ kind: 'list', isOrdered: false, items }],
  );
}

export function readingsSection(
  { lens }: Subject,
  { result }: ReportedCandidate,
  level: 1 | 2,
): readonly Block[] {
  const readings = (lens.readings ?? []).flatMap(({ id, title, summary }): readonly Block[] => {
    const reading = result.readings[id];
    if (reading === undefined) return [];
    const rows = (['dayOne', 'later'] as const).flatMap((horizon) =>
      reading[horizon] === null ? [] : [barRow(horizonName(horizon), reading[horizon])],
    );
    return [
      heading(level === 1 ? 2 : 3, title),
      ...(summary === undefined ? [] : [paragraph(content(summary))]),
      bars(rows.length === 0 ? [barRow(title, null)] : rows),
    ];
  });
  return section(heading(level, REPORT_HEADINGS.readings), REPORT_INTROS.readings, readings);
}
