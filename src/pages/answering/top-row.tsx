import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { QUESTION } from '../../words/question.ts';
import { Link } from '../link.tsx';
import { JumpButton } from '../tools/tool-buttons.tsx';
import styles from './top-row.module.css';

type TopRowProps = {
  /** The address that "Back" leads to. */
  back: string;
  /** The link to the other view. */
  children?: ReactNode;
};

/** Above a question or a section: back, the other view, and the jump to any question. */
export function TopRow({ back, children }: TopRowProps) {
  return (
    <div className={styles.top} data-print="hide">
      <Link className={styles.back} to={back}>
        <Icon name="back" size={16} />
        {QUESTION.back}
      </Link>
      <span className={styles.ways}>
        {children}
        <JumpButton />
      </span>
    </div>
  );
}
