import { StabilityRows } from '../charts/stability-rows.tsx';
import type { Decision } from '../engine/model.ts';
import { own } from '../engine/own.ts';
import type { DecisionResult } from '../engine/result.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { DECIDE, stabilityFinding, stabilityWords, weightWords } from '../words/decide.ts';
import styles from './decision-card.module.css';
import { Prompt } from './prompt.tsx';
import type { Explained } from './subject.ts';
import { detailOf, useRowWhy } from './use-row-why.tsx';

type WeightRangesProps = { subject: Explained; decision: Decision; result: DecisionResult };

/** For each answer that counts, the weights with which the lead stays where it is. */
export function WeightRanges({ subject, decision, result: { stability, leader } }: WeightRangesProps) {
  const why = useRowWhy();
  const rows = decision.criteria.flatMap(({ question, weight }) => {
    const range = own(stability, question);
    return range === undefined ? [] : [{ question, weight, range }];
  });
  if (rows.length === 0 || leader.length !== 1) return null;
  const turning = rows.filter(({ range: [lo, hi] }) => lo !== null || hi !== null).length;
  return (
    <Disclosure summary={DECIDE.stability}>
      <p className={styles.meaning}>{stabilityFinding(turning)}</p>
      <StabilityRows
        caption={DECIDE.stability}
        columns={{ label: DECIDE.answer, value: DECIDE.weight }}
        weightWords={weightWords}
        rows={rows.map(({ question, weight, range }) => {
          const lines = stabilityWords(weight, range);
          const about = { decision: decision.id, question };
          const figure = why({
            key: question,
            words: lines.join(' '),
            shown: (
              <span className={styles.lines}>
                {lines.map((line) => (
                  <span key={line}>{line} </span>
                ))}
              </span>
            ),
            subject,
            asks: [
              { kind: 'criterionWeight', ...about },
              { kind: 'stableWeight', bound: 'atLeast', ...about },
              { kind: 'stableWeight', bound: 'atMost', ...about },
            ],
          });
          return {
            id: question,
            label: <Prompt id={question} lens={subject.lens} />,
            weight,
            range,
            value: figure.button,
            ...detailOf(figure),
          };
        })}
      />
    </Disclosure>
  );
}
