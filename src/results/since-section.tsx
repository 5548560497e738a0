import { ChangeRows } from '../charts/change-rows.tsx';
import type { Snapshot } from '../engine/assessment.ts';
import { compareSnapshots } from '../engine/compare.ts';
import { Section } from '../ui/layout.tsx';
import { AXIS, COLUMNS } from '../words/results.ts';
import { changeWords, sinceSentence } from '../words/since.ts';
import type { PartProps } from './part.ts';
import type { Subject } from './subject.ts';

/** The last snapshot that a person took, if this stack is in it. */
export const snapshotBefore = ({ assessment, candidate }: Subject): Snapshot | undefined =>
  assessment.snapshots
    ?.filter(({ automatic }) => automatic !== true)
    .findLast(({ candidates }) => candidates.some(({ id }) => id === candidate.id));

/** What changed since then. */
export function SinceSection({ id, title, ...subject }: PartProps) {
  const { lens, assessment, result, candidate } = subject;
  const snapshot = snapshotBefore(subject);
  if (snapshot === undefined) return null;
  const comparison = compareSnapshots(lens, snapshot, { ...assessment, result });
  const change = comparison.candidates.find((one) => one.candidate === candidate.id);
  if (change === undefined) return null;
  const rows = lens.sections
    .filter(({ kind }) => kind !== 'profile')
    .map(({ id: pillar, title: label }) => {
      const before = change.pillars[pillar]?.dayOne.before?.atLeast ?? null;
      const after = change.pillars[pillar]?.dayOne.after?.atLeast ?? null;
      return { id: pillar, label, before, after, value: changeWords(before, after) };
    });
  const ofInterest = comparison.answers.filter(
    (answer) => answer.candidate === null || answer.candidate === candidate.id,
  );
  return (
    <Section
      id={id}
      title={title}
      caption={sinceSentence({
        answers: ofInterest.length,
        closed: change.severities.filter((one) => one.change === 'closed').length,
        opened: change.severities.filter((one) => one.change === 'opened').length,
      })}
    >
      <ChangeRows
        caption={title}
        columns={{ label: COLUMNS.label, value: COLUMNS.change }}
        axis={AXIS}
        rows={rows}
      />
    </Section>
  );
}
