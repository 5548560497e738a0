import { SeverityTag } from '../../charts/severity-tag.tsx';
import type { SeverityChange } from '../../engine/compare/severity-changes.ts';
import { Section } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { HISTORY, HISTORY_COLUMNS, riskChange, risksFinding } from '../../words/history.ts';
import { severityTag } from '../../words/terms.ts';
import { momentWords } from './moment-words.ts';
import type { NamedMoment } from './moments.ts';
import { QuestionLink } from './question-link.tsx';
import type { CandidateSubject } from './subject.ts';
import { resultAt } from './subject.ts';

const ORDER: readonly SeverityChange['change'][] = ['opened', 'worse', 'closed', 'better'];

/** The questions whose risk changed: those that opened or grew first. */
export function RisksSection({ lens, assessment, change, from, to }: CandidateSubject) {
  const rows = ORDER.flatMap((kind) => change.severities.filter((severity) => severity.change === kind));
  return (
    <Section title={HISTORY.risks} caption={risksFinding(rows.map((row) => row.change))}>
      {rows.length > 0 && (
        <Table
          caption={HISTORY.risks}
          isCaptionHidden
          columns={[
            {
              id: 'question',
              title: HISTORY_COLUMNS.question,
              cell: ({ question }) => (
                <QuestionLink {...{ lens, assessment, question }} candidate={change.candidate} />
              ),
            },
            { id: 'change', title: HISTORY_COLUMNS.risk, cell: (row) => riskChange(row.change) },
            {
              id: 'before',
              title: momentWords(from),
              cell: (row) => <Risk at={from} severity={row.before} {...row} candidate={change.candidate} />,
            },
            {
              id: 'after',
              title: momentWords(to),
              cell: (row) => <Risk at={to} severity={row.after} {...row} candidate={change.candidate} />,
            },
          ]}
          rows={rows}
          rowKey={({ question }) => question}
        />
      )}
    </Section>
  );
}

type RiskProps = Pick<SeverityChange, 'question'> & {
  at: NamedMoment;
  severity: SeverityChange['before'];
  candidate: string;
};

/** The worst that the risk could be at a moment: certain then, or only possible. */
function Risk({ at, severity, question, candidate }: RiskProps) {
  const certain = resultAt(at, candidate)?.questions[question]?.severity.certain ?? 'none';
  const isPossible = severity !== certain;
  return (
    <SeverityTag severity={severity} isPossible={isPossible}>
      {severityTag(severity, isPossible ? 'possible' : 'certain')}
    </SeverityTag>
  );
}
