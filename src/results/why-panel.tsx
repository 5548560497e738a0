import { explain } from '../engine/explain.ts';
import { explainNames } from '../words/explain-names.ts';
import { WHY } from '../words/why.ts';
import styles from './why.module.css';
import type { WhyAnswerProps } from './why-answer.tsx';
import { WhyNode } from './why-tree.tsx';

/** The trees of one figure, one under the other; the first one is open. */
export function WhyPanel({ subject: { lens, assessment }, asks }: WhyAnswerProps) {
  const trees = asks.flatMap((ask) => explain(lens, assessment, ask) ?? []);
  const names = explainNames(lens);
  return (
    <div className={styles.panel}>
      {trees.length === 0 ? (
        <p>{WHY.nothing}</p>
      ) : (
        <ul className={styles.tree}>
          {Object.entries(trees).map(([place, node]) => (
            <WhyNode key={place} node={node} names={names} isOpen={place === '0'} />
          ))}
        </ul>
      )}
      <p className={styles.note}>{WHY.rounding}</p>
    </div>
  );
}
