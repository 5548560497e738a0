import type { LedgerEntry, OptionLedger } from '../engine/ledger.ts';
import type { Decision, DecisionId, DecisionOption, Lens, OptionId, QuestionId } from '../engine/model.ts';
import type { DecisionResult } from '../engine/result.ts';
import { InlineText } from '../pages/inline-text.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { answerWords } from '../words/answer.ts';
import { RESULTS } from '../words/results.ts';
import { scoreWords } from '../words/score.ts';
import styles from './decision-card.module.css';
import type { Explained } from './subject.ts';
import { Why } from './why.tsx';

type OptionAccountsProps = {
  subject: Explained;
  decision: Decision;
  result: DecisionResult;
  ledger: Readonly<Record<OptionId, OptionLedger>>;
};

/** Why and why not: for every option, what each answer adds to its score. */
export function OptionAccounts({ subject, decision, result, ledger }: OptionAccountsProps) {
  return (
    <Disclosure summary={RESULTS.forAndAgainst}>
      {decision.options.map((option) => (
        <OptionAccount
          key={option.id}
          subject={subject}
          decision={decision.id}
          option={option}
          score={result.scores[option.id] ?? 0}
          account={ledger[option.id]}
          note={exclusionNote(option.id, result)}
        />
      ))}
    </Disclosure>
  );
}

function exclusionNote(option: OptionId, { excluded, mayBeExcluded }: DecisionResult): string | null {
  if (excluded.includes(option)) return RESULTS.excluded;
  return mayBeExcluded.includes(option) ? RESULTS.mayBeExcluded : null;
}

type OptionAccountProps = {
  subject: Explained;
  decision: DecisionId;
  option: DecisionOption;
  score: number;
  account: OptionLedger | undefined;
  note: string | null;
};

function OptionAccount({ score, account, note, ...of }: OptionAccountProps) {
  const { subject, decision, option } = of;
  return (
    <section className={styles.option}>
      <div className={styles.optionHead}>
        <h4>{option.title}</h4>
        <Why
          subject={subject}
          words={RESULTS.scoreOf(scoreWords(score))}
          asks={[{ kind: 'score', decision, option: option.id }]}
        >
          <span className={styles.score}>{scoreWords(score)}</span>
        </Why>
      </div>
      {note !== null && <p className={styles.meaning}>{note}</p>}
      <Entries title={RESULTS.forIt} entries={account?.for ?? []} {...of} />
      <Entries title={RESULTS.againstIt} entries={account?.against ?? []} {...of} />
    </section>
  );
}

type EntriesProps = Pick<OptionAccountProps, 'subject' | 'decision' | 'option'> & {
  title: string;
  entries: readonly LedgerEntry[];
};

function Entries({ title, entries, subject, decision, option }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <>
      <h5 className={styles.side}>{title}</h5>
      <ul className={styles.entries}>
        {entries.map(({ question, choices, contribution, because }) => {
          const asked = questionOf(subject.lens, question);
          return asked === undefined ? null : (
            <li key={question}>
              <b>{answerWords(asked, { kind: 'choices', choices })}</b>{' '}
              <Why
                subject={subject}
                words={scoreWords(contribution)}
                asks={[{ kind: 'contribution', decision, option: option.id, question }]}
              >
                <span className={styles.score}>{scoreWords(contribution)}</span>
              </Why>
              {because !== null && (
                <p>
                  <InlineText text={because} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

const questionOf = (lens: Lens, id: QuestionId) => lens.questions.find((question) => question.id === id);
