import { useEffect, useRef, useState } from 'react';
import type { ProposedAnswer } from '../../assessment/vendor-answers/read.ts';
import type { Answers, Lens, QuestionId } from '../../engine/model.ts';
import { Button } from '../../ui/button.tsx';
import { Actions, Caption, Section } from '../../ui/layout.tsx';
import { acceptLabel, proposedNote, VENDOR } from '../../words/vendor-page.ts';
import { proposalsOf } from './proposal.ts';
import { ProposalRow } from './proposal-row.tsx';
import styles from './vendor.module.css';

type ProposalListProps = {
  file: string;
  lens: Lens;
  answers: Answers;
  proposed: readonly ProposedAnswer[];
  onAccept: (accepted: readonly ProposedAnswer[]) => void;
  onLeave: () => void;
};

/** Each proposed answer beside the present one. What fills a gap is ticked; what would replace an answer waits for a decision. */
export function ProposalList({ file, lens, answers, proposed, onAccept, onLeave }: ProposalListProps) {
  const proposals = proposalsOf(lens, answers, proposed);
  const [accepted, setAccepted] = useState<ReadonlySet<QuestionId>>(
    () => new Set(proposals.filter(({ effect }) => effect === 'fills').map(({ question }) => question.id)),
  );
  const [isAsked, setIsAsked] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The list appears far below the button that opened the form.
  useEffect(() => list.current?.focus(), []);
  const set = (id: QuestionId, isAccepted: boolean) => {
    const next = new Set(accepted);
    if (isAccepted) next.add(id);
    else next.delete(id);
    setAccepted(next);
    setIsAsked(false);
  };
  const take = () => {
    if (accepted.size === 0) setIsAsked(true);
    else onAccept(proposed.filter(({ question }) => accepted.has(question)));
  };
  return (
    <Section title={VENDOR.proposed} caption={`${proposedNote(proposals.length, file)} ${VENDOR.confidence}`}>
      <ul className={styles.list} ref={list} tabIndex={-1} aria-label={VENDOR.proposed}>
        {proposals.map((proposal) => (
          <ProposalRow
            key={proposal.question.id}
            proposal={proposal}
            isAccepted={accepted.has(proposal.question.id)}
            onChange={(isAccepted) => set(proposal.question.id, isAccepted)}
          />
        ))}
      </ul>
      <Actions isSticky>
        <Button onClick={take}>{acceptLabel(accepted.size)}</Button>
        <Button kind="quiet" onClick={onLeave}>
          {VENDOR.leaveAll}
        </Button>
        <div role="status">{isAsked && <Caption>{VENDOR.chooseFirst}</Caption>}</div>
      </Actions>
    </Section>
  );
}
