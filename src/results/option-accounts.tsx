import type { LedgerEntry, OptionLedger } from '../engine/ledger.ts';
import type { Decision, DecisionOption, Lens, OptionId, QuestionId } from '../engine/model.ts';
import type { DecisionResult } from '../engine/result.ts';
import { InlineText } from '../pages/inline-text.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { answerWords } from '../words/answer.ts';
import { RESULTS } from '../words/results.ts';
import { scoreWords } from '../words/score.ts';
import styles from './decision-card.module.css';

type OptionAccountsProps = {
  lens: Lens;
  decision: Decision;
  result: DecisionResult;
  ledger: Readonly<Record<OptionId, OptionLedger>>;
};

/** Why and why not: for every option, what each answer adds to its score. */
export function OptionAccounts({ lens, decision, result, ledger }: OptionAccountsProps) {
  return (
    <Disclosure summary={RESULTS.forAndAgainst}>
      {decision.options.map((option) => (
        <OptionAccount
          key={option.id}
          option={option}
          score={result.scores[option.id] ?? 0}
          account={ledger[option.id]}
          lens={lens}
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
  option: DecisionOption;
  score: number;
  account: OptionLedger | undefined;
  lens: Lens;
  note: string | null;
};

function OptionAccount({ option, score, account, lens, note }: OptionAccountProps) {
  return (
    <section className={styles.option}>
      <h4>
        {option.title} <span className={styles.score}>{scoreWords(score)}</span>
      </h4>
      {note !== null && <p className={styles.meaning}>{note}</p>}
      <Entries title={RESULTS.forIt} entries={account?.for ?? []} lens={lens} />
      <Entries title={RESULTS.againstIt} entries={account?.against ?? []} lens={lens} />
    </section>
  );
}

function Entries({ title, entries, lens }: { title: string; entries: readonly LedgerEntry[]; lens: Lens }) {
  if (entries.length === 0) return null;
  return (
    <>
      <h5 className={styles.side}>{title}</h5>
      <ul className={styles.entries}>
        {entries.map(({ question, choices, contribution, because }) => {
          const asked = questionOf(lens, question);
          return asked === undefined ? null : (
            <li key={question}>
              <b>{answerWords(asked, { kind: 'choices', choices })}</b>{' '}
              <span className={styles.score}>{scoreWords(contribution)}</span>
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
