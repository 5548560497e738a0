import { ChangeRows } from '../charts/change-rows.tsx';
import type { Snapshot } from '../engine/assessment.ts';
import { compareSnapshots } from '../engine/compare.ts';
import type { Subject as Asked } from '../engine/explain.ts';
import type { SectionId } from '../engine/model.ts';
import { Link } from '../pages/link.tsx';
import { Section } from '../ui/layout.tsx';
import { spoken } from '../words/numbers.ts';
import { AXIS, COLUMNS } from '../words/results.ts';
import { changeWords, SINCE, sinceSentence } from '../words/since.ts';
import type { PartProps } from './part.ts';
import type { Subject } from './subject.ts';
import { detailOf, useRowWhy } from './use-row-why.tsx';
import { useView } from './view.ts';
import { WhyAnswer } from './why-answer.tsx';

/** The last snapshot that a person took, if this stack is in it. */
export const snapshotBefore = ({ assessment, candidate }: Subject): Snapshot | undefined =>
  assessment.snapshots
    ?.filter(({ automatic }) => automatic !== true)
    .findLast(({ candidates }) => candidates.some(({ id }) => id === candidate.id));

/** What changed since then. */
export function SinceSection({ id, title, ...subject }: PartProps) {
  const { lens, assessment, result, candidate } = subject;
  const { historyPath } = useView();
  const why = useRowWhy();
  const snapshot = snapshotBefore(subject);
  if (snapshot === undefined) return null;
  const comparison = compareSnapshots(lens, snapshot, { ...assessment, result });
  const change = comparison.candidates.find((one) => one.candidate === candidate.id);
  if (change === undefined) return null;
  const asksOf = (pillar: SectionId): readonly Asked[] => [
    {
      kind: 'readiness',
      candidate: candidate.id,
      group: { kind: 'pillar', id: pillar },
      horizon: 'dayOne',
      bound: 'atLeast',
    },
  ];
  const rows = lens.sections
    .filter(({ kind }) => kind !== 'profile')
    .map(({ id: pillar, title: label }) => {
      const before = change.pillars[pillar]?.dayOne.before?.atLeast ?? null;
      const after = change.pillars[pillar]?.dayOne.after?.atLeast ?? null;
      const words = changeWords(before, after);
      const figure = why({
        key: pillar,
        words: spoken(words),
        shown: words,
        subject: { lens, assessment },
        asks: asksOf(pillar),
        more: comparison.lensChanged ? (
          <p>{SINCE.otherContent}</p>
        ) : (
          <>
            <p>{SINCE.at(snapshot)}</p>
            <WhyAnswer subject={{ lens, assessment: snapshot }} asks={asksOf(pillar)} />
          </>
        ),
      });
      return { id: pillar, label, before, after, value: figure.button, ...detailOf(figure) };
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
      {historyPath !== undefined && (
        <p data-print="hide">
          <Link to={`${historyPath}&from=${snapshot.id}`}>{SINCE.toHistory}</Link>
        </p>
      )}
    </Section>
  );
}
