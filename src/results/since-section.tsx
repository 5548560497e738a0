import { ChangeRows } from '../charts/change-rows.tsx';
import { compareSnapshots } from '../engine/compare.ts';
import { Section } from '../ui/layout.tsx';
import { AXIS, COLUMNS, changeWords, sinceSentence, sinceTitle } from '../words/results.ts';
import type { Subject } from './subject.ts';

/** What changed since the last snapshot that a person took; nothing where there is none, or where this stack is not in it. */
export function SinceSection({ lens, assessment, result, candidate }: Subject) {
  const snapshot = assessment.snapshots?.findLast(({ automatic }) => automatic !== true);
  if (snapshot === undefined) return null;
  const comparison = compareSnapshots(lens, snapshot, { ...assessment, result });
  const change = comparison.candidates.find((one) => one.candidate === candidate.id);
  if (change === undefined) return null;
  const rows = lens.sections
    .filter(({ kind }) => kind !== 'profile')
    .map(({ id, title }) => {
      const before = change.pillars[id]?.dayOne.before?.atLeast ?? null;
      const after = change.pillars[id]?.dayOne.after?.atLeast ?? null;
      return { id, label: title, before, after, value: changeWords(before, after) };
    });
  const ofInterest = comparison.answers.filter(
    (answer) => answer.candidate === null || answer.candidate === candidate.id,
  );
  const title = sinceTitle(snapshot);
  return (
    <Section
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
