import type { ReactNode } from 'react';
import styles from './tag.module.css';

export type TagTone = 'plain' | 'none' | 'low' | 'medium' | 'high' | 'unknown';

type TagProps = {
  tone?: TagTone;
  /** Outlined = could be; tinted = holds. */
  isOutlined?: boolean;
  /** A drawn shape before the word. */
  shape?: ReactNode;
  /** Always a word: neither colour nor shape stands alone. */
  children: ReactNode;
};

export function Tag({ tone = 'plain', isOutlined = false, shape, children }: TagProps) {
  return (
    <span className={[styles.tag, styles[tone], isOutlined && styles.outlined].filter(Boolean).join(' ')}>
      {shape}
      <span>{children}</span>
    </span>
  );
}
