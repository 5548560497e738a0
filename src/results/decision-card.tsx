import type { ReactNode } from 'react';
import type { LedgerEntry, OptionLedger } from '../engine/ledger.ts';
import type { Decision, DecisionOption, Lens, OptionId, Question, QuestionId } from '../engine/model.ts';
import type { DecisionResult } from '../engine/result.ts';
import { InlineText } from '../pages/inline-text.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Tag } from '../ui/tag.tsx';
import { answerWords } from '../words/answer.ts';
import { flipsIntro, leaderWords, NO_FLIP, RESULTS } from '../words/results.ts';
import { scoreWords } from '../words/score.ts';
import { strengthMeaning, strengthWord } from '../words/terms.ts';
import styles from './decision-card.module.css';
import { QuestionLink } from './question-link.tsx';

type DecisionCardProps = {
  lens: Lens;
  decision: Decision;
  result: DecisionResult;
  /** Why and why not, for every option. */
  ledger: Readonly<Record<OptionId, OptionLedger>>;
  /** Decisions whose leading options do not go with this one's, in words. */
  conflicts: readonly string[];
  /** What can be done with it: drawn at its foot. */
  controls: ReactNode;
};

/** One decision: what leads and how firmly, what speaks for and against it, and what would turn it. */
export function DecisionCard({ lens, decision, result, ledger, conflicts, controls }: DecisionCardProps) {
  const optionOf = (id: OptionId) => decision.options.find((option) => option.id === id);
  const leaders = result.leader.flatMap((id) => optionOf(id) ?? []);
  const [leader] = leaders;
  return (
    <article className={styles.card}>
      <p className={styles.question}>{decision.title}</p>
      <h3 className={styles.leader}>
        {leaderWords(
          result,
          leaders.map(({ title }) => title),
        )}{' '}
        <Tag>{strengthWord(result.strength)}</Tag>
      </h3>
      <p className={styles.meaning}>{result.clash ? RESULTS.clash : strengthMeaning(result.strength)}</p>
      {conflicts.map((conflict) => (
        <p key={conflict} className={styles.conflict}>
          {conflict}
        </p>
      ))}
      {leaders.length === 1 && leader?.summary !== undefined && (
        <p>
          <InlineText text={leader.summary} />
        </p>
      )}
      <Flips decision={decision} result={result} lens={lens} />
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
      {leaders.length === 1 && leader?.tripwires !== undefined && leader.tripwires.length > 0 && (
        <Disclosure summary={RESULTS.tripwires}>
          <ul>
            {leader.tripwires.map(({ id, text }) => (
              <li key={id}>
                <InlineText text={text} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {controls}
    </article>
  );
}

function exclusionNote(option: OptionId, { excluded, mayBeExcluded }: DecisionResult): string | null {
  if (excluded.includes(option)) return RESULTS.excluded;
  return mayBeExcluded.includes(option) ? RESULTS.mayBeExcluded : null;
}

type FlipsProps = Pick<DecisionCardProps, 'decision' | 'result' | 'lens'>;

function Flips({ decision, result: { flips, leader }, lens }: FlipsProps) {
  if (leader.length !== 1) return null;
  if (flips === null) return <p className={styles.meaning}>{NO_FLIP}</p>;
  const rival = decision.options.find(({ id }) => id === flips.rival)?.title ?? flips.rival;
  return (
    <div>
      <p>{flipsIntro(rival, flips.count)}</p>
      <ul className={styles.flips}>
        {flips.changes.map(({ question, to }) => {
          const asked = questionOf(lens, question);
          return asked === undefined ? null : (
            <li key={`${question} ${to.join(' ')}`}>
              <QuestionLink id={question} lens={lens} />{' '}
              <b>{answerWords(asked, { kind: 'choices', choices: to })}</b>
            </li>
          );
        })}
      </ul>
    </div>
  );
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

function questionOf(lens: Lens, id: QuestionId): Question | undefined {
  return lens.questions.find((question) => question.id === id);
}
