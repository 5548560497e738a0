import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Explanation } from '../engine/explain/explanation.ts';
import { Link } from '../pages/link.tsx';
import { Icon } from '../ui/icon.tsx';
import type { BillRow } from '../words/bill.ts';
import { addedBy, billOf } from '../words/bill.ts';
import { explainLine } from '../words/explain.ts';
import type { ExplainNames } from '../words/explain-names.ts';
import { BILL } from '../words/explain-readiness.ts';
import { WHY } from '../words/why.ts';
import { useView } from './view.ts';
import styles from './why.module.css';

/** So many rows are read at a glance; the rest stand behind a line. */
const ROWS_AT_ONCE = 10;

type Named = { names: ExplainNames };
type WhyNodeProps = Named & {
  node: Explanation;
  /** The node that this one is a part of. */
  within?: Explanation;
  isOpen?: boolean;
};

/** One line of an explanation: what it says, its figure, and what that is made of. */
export function WhyNode({ node, names, within, isOpen = false }: WhyNodeProps) {
  const { text, figure } = explainLine(node, names, within);
  if (node.parts.length === 0) return <Leaf node={node} text={text} figure={figure} />;
  return (
    <Folded summary={text} figure={figure} isOpen={isOpen}>
      <Parts node={node} names={names} />
    </Folded>
  );
}

/** An answer leads to its question; an entry of the lens names its file. */
function Leaf({ node, text, figure }: { node: Explanation; text: string; figure: string | undefined }) {
  const { pathTo } = useView();
  const question = node.code === 'answer' ? node.about.question : undefined;
  const path = question === undefined ? null : pathTo(question);
  return (
    <li className={`${styles.line} ${styles.leaf}`}>
      <span className={styles.text}>
        {path === null ? text : <Link to={path}>{text}</Link>}
        {node.file !== undefined && <span className={styles.note}>{WHY.from(node.file)}</span>}
      </span>
      {figure !== undefined && <span className={styles.figure}>{figure}</span>}
    </li>
  );
}

type FoldedProps = {
  summary: ReactNode;
  figure?: string | undefined;
  isOpen?: boolean;
  children: ReactNode;
};

/** A line that opens. What is in it is drawn once it has been opened: a whole tree has thousands of lines. */
function Folded({ summary, figure, isOpen = false, children }: FoldedProps) {
  const [wasOpened, setWasOpened] = useState(isOpen);
  return (
    <li>
      <details open={isOpen} onToggle={() => setWasOpened(true)}>
        <summary className={styles.line}>
          <Icon name="forward" size={16} />
          <span className={styles.text}>{summary}</span>
          {figure !== undefined && <span className={styles.figure}>{figure}</span>}
        </summary>
        {wasOpened && children}
      </details>
    </li>
  );
}

function Parts({ node, names }: Named & { node: Explanation }) {
  if (node.parts.some(({ by }) => by === 'meanShare')) return <Bill node={node} names={names} />;
  return <Nodes nodes={node.parts} names={names} within={node} />;
}

function Nodes({ nodes, ...rest }: Omit<WhyNodeProps, 'node'> & { nodes: readonly Explanation[] }) {
  return (
    <ul className={styles.tree}>
      {Object.entries(nodes).map(([place, node]) => (
        <WhyNode key={place} node={node} {...rest} />
      ))}
    </ul>
  );
}

/** A weighted mean, question by question, with its total. */
function Bill({ node, names }: Named & { node: Explanation }) {
  const { rows, leftOut } = billOf(node, names);
  const more = rows.slice(ROWS_AT_ONCE);
  return (
    <>
      <p className={styles.intro}>{BILL.intro}</p>
      <ul className={styles.tree}>
        <BillRows rows={rows.slice(0, ROWS_AT_ONCE)} names={names} />
        {more.length > 0 && (
          <Folded summary={BILL.more(more.length)} figure={addedBy(more)}>
            <ul className={styles.tree}>
              <BillRows rows={more} names={names} />
            </ul>
          </Folded>
        )}
        <li className={`${styles.line} ${styles.total}`}>
          <span className={styles.text}>{BILL.together}</span>
          <span className={styles.figure}>{addedBy(rows)}</span>
        </li>
        {leftOut.length > 0 && (
          <Folded summary={BILL.leftOut(leftOut.length)}>
            <Nodes nodes={leftOut} names={names} within={node} />
          </Folded>
        )}
      </ul>
    </>
  );
}

function BillRows({ rows, names }: Named & { rows: readonly BillRow[] }) {
  return rows.map((row) => (
    <Folded
      key={row.node.about.question}
      figure={addedBy([row])}
      summary={
        <>
          {row.prompt}
          <span className={styles.note}>{row.note}</span>
        </>
      }
    >
      <Nodes nodes={row.node.parts} names={names} within={row.node} />
    </Folded>
  ));
}
