import type { Horizon } from '../engine/model.ts';
import type { PlanItem } from '../engine/result.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/layout.tsx';
import { projectedSentence, RESULTS } from '../words/results.ts';
import styles from './list.module.css';
import type { PartProps } from './part.ts';
import { PlanActions } from './plan-actions.tsx';
import { PlanReach } from './plan-reach.tsx';
import type { Subject } from './subject.ts';
import { useView } from './view.ts';

/** What to do, in the order of the engine, and how far all of it leads. */
export function PlanSection({ id, title, ...subject }: PartProps) {
  const { plan, projected, overall } = subject.candidate;
  const { isReadOnly, planLinks } = useView();
  if (plan.length === 0)
    return (
      <Section id={id} title={title} caption={RESULTS.planNothing}>
        {null}
      </Section>
    );
  return (
    <Section id={id} title={title} caption={projectedSentence(projected, overall)}>
      {!isReadOnly && planLinks}
      <PlanReach subject={subject} />
      {(['dayOne', 'later'] as const).map((horizon) => (
        <PlanPart
          key={horizon}
          horizon={horizon}
          items={plan.filter((item) => item.horizon === horizon)}
          subject={subject}
        />
      ))}
    </Section>
  );
}

type PlanPartProps = { horizon: Horizon; items: readonly PlanItem[]; subject: Subject };

/** Actions against a risk of medium or more first; those against a low one stand behind a line. */
function PlanPart({ horizon, items, subject }: PlanPartProps) {
  if (items.length === 0) return null;
  const grave = items.filter(({ severity }) => severity === 'high' || severity === 'medium');
  const small = items.filter((item) => !grave.includes(item));
  return (
    <div className={styles.group}>
      <h3>{horizon === 'dayOne' ? RESULTS.planDayOne : RESULTS.planLater}</h3>
      {grave.length > 0 && <PlanActions items={grave} subject={subject} />}
      {small.length > 0 && (
        <Disclosure summary={RESULTS.smallActions(small.length)}>
          <PlanActions items={small} subject={subject} />
        </Disclosure>
      )}
    </div>
  );
}
