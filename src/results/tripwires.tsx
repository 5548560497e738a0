import type { Assessment } from '../engine/assessment.ts';
import type { Decision, DecisionOption } from '../engine/model.ts';
import { own } from '../engine/own.ts';
import type { DecisionResult } from '../engine/result.ts';
import { InlineText } from '../pages/inline-text.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { DECIDE, tripwireWords } from '../words/decide.ts';
import styles from './decision-card.module.css';
import { useView } from './view.ts';

type TripwiresProps = { assessment: Assessment; decision: Decision; result: DecisionResult };

/** What would be a reason to think again: of the option that was decided on, and of the one that leads. */
export function Tripwires({ assessment, decision, result }: TripwiresProps) {
  const { isReadOnly, tripwireControls } = useView();
  const decided = own(assessment.decided, decision.id)?.option;
  const concerned = decision.options
    .filter(({ id }) => id === decided || result.leader.includes(id))
    .toSorted((a, b) => Number(b.id === decided) - Number(a.id === decided));
  return concerned.map((option: DecisionOption) =>
    option.tripwires === undefined || option.tripwires.length === 0 ? null : (
      <Disclosure key={option.id} summary={DECIDE.reopenWhen(option.title)}>
        <ul className={styles.tripwires}>
          {option.tripwires.map((tripwire) => {
            const state = own(assessment.tripwires, tripwire.id);
            return (
              <li key={tripwire.id}>
                <InlineText text={tripwire.text} />
                <p className={state?.happened ? styles.conflict : styles.meaning}>{tripwireWords(state)}</p>
                {!isReadOnly && tripwireControls?.(tripwire, state)}
              </li>
            );
          })}
        </ul>
      </Disclosure>
    ),
  );
}
