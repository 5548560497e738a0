import { CANDIDATE_LETTERS } from '../../charts/candidate-letter.tsx';
import { Caption, Section } from '../../ui/layout.tsx';
import { Toggles } from '../../ui/toggles.tsx';
import { CANDIDATES, differencesSentence, firstColumns } from '../../words/candidates.ts';
import { answerRows } from './answer-rows.ts';
import { AnswersTable } from './answers-table.tsx';
import type { Subject } from './subject.ts';

const ANSWERS = 'answers';

type AnswersSectionProps = Subject & {
  query: URLSearchParams;
  changeQuery: (edit: (query: URLSearchParams) => void) => void;
};

/** What each candidate answered, in one column each; only where they differ, unless the address asks for all. */
export function AnswersSection({ lens, assessment, compared, query, changeQuery }: AnswersSectionProps) {
  const columns = compared.slice(0, CANDIDATE_LETTERS.length);
  const rows = answerRows(lens, assessment, columns);
  const different = rows.filter(({ isDifferent }) => isDifferent);
  const isOnlyDifferent = query.get(ANSWERS) !== 'all';
  const shown = isOnlyDifferent ? different : rows;
  return (
    <Section title={CANDIDATES.answers} caption={differencesSentence(different.length, rows.length)}>
      {columns.length < compared.length && <Caption>{firstColumns(columns.length, compared.length)}</Caption>}
      <Toggles
        legend={CANDIDATES.answersShown}
        options={[{ value: 'different', label: CANDIDATES.onlyDifferences }]}
        values={isOnlyDifferent ? ['different'] : []}
        onChange={(_, isOn) =>
          changeQuery((next) => (isOn ? next.delete(ANSWERS) : next.set(ANSWERS, 'all')))
        }
      />
      {shown.length > 0 && (
        <AnswersTable lens={lens} assessment={assessment} columns={columns} rows={shown} />
      )}
    </Section>
  );
}
