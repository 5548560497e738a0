import type { ReactNode } from 'react';
import { ChangeRows } from '../../charts/change-rows.tsx';
import { VerdictTag } from '../../charts/verdict-tag.tsx';
import { adviceFor } from '../../engine/action.ts';
import type { Decision, DecisionId, Lens, OptionId, QuestionId } from '../../engine/model.ts';
import type { CandidateResult, DecisionResult, Verdict } from '../../engine/result.ts';
import { Section } from '../../ui/layout.tsx';
import { AXIS, leaderWords } from '../../words/results.ts';
import { strengthWord } from '../../words/terms.ts';
import { verdictTitle } from '../../words/verdict.ts';
import { rangeChange, severityChangeWords, WHAT_IF } from '../../words/what-if.ts';
import { InlineText } from '../inline-text.tsx';
import { usePrompt } from '../wording.ts';
import type { Difference } from './difference.ts';
import { isNoDifference } from './difference.ts';
import styles from './what-if.module.css';

type ChangesProps = { lens: Lens; changes: Difference };

/** Only what is another than before. */
export function Changes({ lens, changes }: ChangesProps) {
  const { change, readiness, decisions, plan, before, after, others } = changes;
  const prompt = usePrompt();
  const promptOf = (id: QuestionId) => {
    const question = lens.questions.find((one) => one.id === id);
    return question === undefined ? id : prompt(question);
  };
  if (isNoDifference(changes))
    return (
      <Section title={WHAT_IF.changes}>
        <p>{WHAT_IF.nothingChanges}</p>
      </Section>
    );
  return (
    <Section title={WHAT_IF.changes}>
      {change.verdict.before !== change.verdict.after && (
        <Part title={WHAT_IF.verdict}>
          <Verdicts {...change.verdict} />
        </Part>
      )}
      {(['dayOne', 'later'] as const).map(
        (horizon) =>
          readiness[horizon].length > 0 && (
            <Part key={horizon} title={WHAT_IF[horizon]}>
              <ChangeRows
                caption={WHAT_IF[horizon]}
                columns={{ label: WHAT_IF.part, value: WHAT_IF.column }}
                axis={AXIS}
                rows={readiness[horizon].map((row) => ({
                  id: row.id,
                  label: row.title,
                  before: row.before?.atLeast ?? null,
                  after: row.after?.atLeast ?? null,
                  value: rangeChange(row.before, row.after),
                }))}
              />
            </Part>
          ),
      )}
      {decisions.length > 0 && (
        <Part title={WHAT_IF.decisions}>
          <ul className={styles.list}>
            {decisions.map(({ decision, before: was, after: is }) => (
              <li key={decision}>
                <b>{decisionOf(lens, decision)?.title ?? decision}</b>
                <p>
                  {outcomeWords(decisionOf(lens, decision), was)}, {WHAT_IF.followedBy}{' '}
                  {outcomeWords(decisionOf(lens, decision), is)}
                </p>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {change.severities.length > 0 && (
        <Part title={WHAT_IF.risks}>
          <ul className={styles.list}>
            {change.severities.map(({ question, before: was, after: is }) => (
              <li key={question}>
                <b>
                  <InlineText text={promptOf(question)} />
                </b>
                <p>{severityChangeWords(was, is)}</p>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {plan.joined.length + plan.left.length > 0 && (
        <Part title={WHAT_IF.plan}>
          <ul className={styles.list}>
            {plan.left.map((question) => (
              <li key={question}>
                <b>{actionTitle(lens, before, question)}</b> {WHAT_IF.leaves}
              </li>
            ))}
            {plan.joined.map((question) => (
              <li key={question}>
                <b>{actionTitle(lens, after, question)}</b> {WHAT_IF.joins}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {others.length > 0 && (
        <Part title={WHAT_IF.others}>
          <ul className={styles.list}>
            {others.map(({ name, change: { verdict } }) => (
              <li key={name}>
                <b>{name}</b>
                <Verdicts {...verdict} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </Section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Verdicts({ before, after }: { before: Verdict | null; after: Verdict | null }) {
  return (
    <p className={styles.verdicts}>
      <VerdictTag verdict={before}>{verdictTitle(before)}</VerdictTag> {WHAT_IF.followedBy}{' '}
      <VerdictTag verdict={after}>{verdictTitle(after)}</VerdictTag>
    </p>
  );
}

const decisionOf = (lens: Lens, id: DecisionId) => lens.decisions?.find((decision) => decision.id === id);

function outcomeWords(decision: Decision | undefined, result: DecisionResult): string {
  const titleOf = (id: OptionId) => decision?.options.find((option) => option.id === id)?.title ?? id;
  return `${leaderWords(result, result.leader.map(titleOf))} (${strengthWord(result.strength)})`;
}

function actionTitle(lens: Lens, { questions }: CandidateResult, id: QuestionId): ReactNode {
  const question = lens.questions.find((one) => one.id === id);
  const advice = question && adviceFor(question, questions[id]?.value?.[0] ?? 0);
  return <InlineText text={advice?.title ?? id} />;
}
