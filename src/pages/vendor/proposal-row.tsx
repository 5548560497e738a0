import { useId } from 'react';
import { Caption } from '../../ui/layout.tsx';
import { VENDOR } from '../../words/vendor-page.ts';
import { InlineText } from '../inline-text.tsx';
import { AnswerSide } from './answer-side.tsx';
import type { Proposal } from './proposal.ts';
import styles from './vendor.module.css';

type ProposalRowProps = { proposal: Proposal; isAccepted: boolean; onChange: (isAccepted: boolean) => void };

/** A question with both answers, and the box that accepts the new one. */
export function ProposalRow({ proposal, isAccepted, onChange }: ProposalRowProps) {
  const { question, section, present, proposed, effect } = proposal;
  const titleId = useId();
  const boxId = useId();
  return (
    <li className={styles.proposal}>
      <div>
        <p className={styles.section}>{section}</p>
        <h3 id={titleId}>
          <InlineText text={question.prompt} />
        </h3>
      </div>
      <div className={styles.sides}>
        <AnswerSide title={VENDOR.now} question={question} answer={present} />
        <AnswerSide title={VENDOR.vendor} question={question} answer={proposed.answer} />
      </div>
      <div className={styles.accept}>
        <label className={styles.box}>
          <input
            id={boxId}
            className={styles.input}
            type="checkbox"
            checked={isAccepted}
            aria-labelledby={`${boxId}label ${titleId}`}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          <span id={`${boxId}label`}>{VENDOR.accept}</span>
        </label>
        {effect !== 'fills' && <Caption>{effect === 'same' ? VENDOR.same : VENDOR.replaces}</Caption>}
      </div>
    </li>
  );
}
