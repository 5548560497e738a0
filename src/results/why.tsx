import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { Subject as Asked } from '../engine/explain.ts';
import type { Explained } from './subject.ts';
import styles from './why.module.css';
import { WhyAnswer } from './why-answer.tsx';
import { WhyButton } from './why-button.tsx';

type WhyProps = {
  subject: Explained;
  /** What is explained: one tree each, the first one open. */
  asks: readonly Asked[];
  /** The figure in words, for the button's name. */
  words: string;
  /** The figure or tag itself. */
  children: ReactNode;
};

/** A figure that opens its explanation below, where its container is a grid: across all of its columns. */
export function Why({ subject, asks, words, children }: WhyProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <WhyButton words={words} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} controls={id}>
        {children}
      </WhyButton>
      {isOpen && (
        <div id={id} className={styles.across}>
          <WhyAnswer subject={subject} asks={asks} />
        </div>
      )}
    </>
  );
}
