import { SeverityTag } from '../charts/severity-tag.tsx';
import { adviceFor } from '../engine/action.ts';
import type { Advice, Horizon, Question } from '../engine/model.ts';
import type { PlanItem } from '../engine/result.ts';
import { InlineText } from '../pages/inline-text.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/layout.tsx';
import { planFacts, projectedSentence, RESULTS } from '../words/results.ts';
import { severityTag } from '../words/terms.ts';
import styles from './list.module.css';
import type { Subject } from './subject.ts';

/** What to do, day one first: in the order of the engine. */
export function PlanSection({ lens, candidate }: Subject) {
  const { plan, projected, overall } = candidate;
  return (
    <Section
      title={RESULTS.plan}
      caption={plan.length > 0 ? projectedSentence(projected, overall) : RESULTS.planNothing}
    >
      {(['dayOne', 'later'] as const).map((horizon) => (
        <PlanPart
          key={horizon}
          horizon={horizon}
          items={plan.filter((item) => item.horizon === horizon)}
          questions={lens.questions}
          candidate={candidate}
        />
      ))}
    </Section>
  );
}

type PlanPartProps = {
  horizon: Horizon;
  items: readonly PlanItem[];
  questions: readonly Question[];
  candidate: Subject['candidate'];
};

/** Actions against a risk of medium or more first; those against a low one stand behind a line. */
function PlanPart({ horizon, items, ...content }: PlanPartProps) {
  if (items.length === 0) return null;
  const grave = items.filter(({ severity }) => severity === 'high' || severity === 'medium');
  const small = items.filter((item) => !grave.includes(item));
  return (
    <>
      <h3>{horizon === 'dayOne' ? RESULTS.planDayOne : RESULTS.planLater}</h3>
      {grave.length > 0 && <Actions items={grave} {...content} />}
      {small.length > 0 && (
        <Disclosure summary={RESULTS.smallActions(small.length)}>
          <Actions items={small} {...content} />
        </Disclosure>
      )}
    </>
  );
}

function Actions({ items, questions, candidate }: Omit<PlanPartProps, 'horizon'>) {
  return (
    <ol className={styles.list}>
      {items.map((item) => {
        const question = questions.find(({ id }) => id === item.question);
        const least = candidate.questions[item.question]?.value?.[0] ?? 0;
        const advice = question && adviceFor(question, least);
        return advice === undefined ? null : <Action key={item.question} item={item} advice={advice} />;
      })}
    </ol>
  );
}

function Action({ item, advice }: { item: PlanItem; advice: Advice }) {
  return (
    <li className={styles.item}>
      <b>
        <InlineText text={advice.title} />
      </b>
      <SeverityTag severity={item.severity} isPossible={item.conditional}>
        {severityTag(item.severity, item.conditional ? 'possible' : 'certain')}
      </SeverityTag>
      <p className={styles.detail}>{planFacts(item)}</p>
      {item.conditional ? (
        <p className={styles.body}>{RESULTS.ifMissing}</p>
      ) : (
        <ul className={styles.steps}>
          {(advice.steps ?? []).map((step) => (
            <li key={step}>
              <InlineText text={step} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
