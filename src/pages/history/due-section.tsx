import { Caption, Section } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { dueSentence, HISTORY, HISTORY_COLUMNS, signedPoints } from '../../words/history.ts';
import type { CandidateSubject } from './subject.ts';

/** How much of the difference comes from the answers, and how much from content that changed in between. */
export function DueSection({ lens, change, comparison: { lensChanged } }: CandidateSubject) {
  const { due } = change.overall.dayOne;
  if (!lensChanged) return <Caption>{HISTORY.sameContent}</Caption>;
  if (due === null) return <Caption>{HISTORY.unknownCause}</Caption>;
  const rows = lens.sections.flatMap(({ id, title }) => {
    const own = change.pillars[id]?.dayOne.due ?? null;
    return own === null ? [] : [{ id, title, ...own }];
  });
  return (
    <Section title={HISTORY.due} caption={dueSentence(due.toAnswers.atLeast, due.toContent.atLeast)}>
      <Table
        caption={HISTORY.due}
        isCaptionHidden
        columns={[
          { id: 'part', title: HISTORY_COLUMNS.part, cell: ({ title }) => title },
          {
            id: 'answers',
            title: HISTORY_COLUMNS.toAnswers,
            isNumber: true,
            cell: ({ toAnswers }) => signedPoints(toAnswers.atLeast),
          },
          {
            id: 'content',
            title: HISTORY_COLUMNS.toContent,
            isNumber: true,
            cell: ({ toContent }) => signedPoints(toContent.atLeast),
          },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}
