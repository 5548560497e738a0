import { useState } from 'react';
import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate } from '../../engine/model.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { session } from '../../storage/browser-storage.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { copyName, removedStack, STACKS } from '../../words/filling-stacks.ts';
import { SNAPSHOT_NAMES } from '../../words/snapshots.ts';
import { closeToast, showToast } from '../messages.ts';
import styles from './assessment.module.css';
import { StackDialog } from './stack-dialog.tsx';
import { StackRow } from './stack-row.tsx';

/** The stacks under consideration: which they are, what each stands for, and how many there are. */
export default function Stacks({ assessment }: { assessment: Assessment }) {
  const [edited, setEdited] = useState<Candidate | 'new' | null>(null);
  const remove = async ({ id, name }: Candidate) => {
    // The engine, which a snapshot needs for its result, is loaded when one is taken.
    const { keepSilently } = await import('../automatic-snapshot.ts');
    keepSilently(assessment, SNAPSHOT_NAMES.beforeRemoval(name));
    const bringBack = session.removeCandidate(id);
    const undo = () => {
      bringBack();
      closeToast();
    };
    showToast(removedStack(name), { label: STACKS.undo, onPress: undo });
  };
  const copy = ({ id, name }: Candidate) => {
    const taken = assessment.candidates.map((candidate) => candidate.name);
    const copied = copyName(name, taken);
    if (session.copyCandidate(id, copied) !== null) showToast(STACKS.copied(copied));
  };
  return (
    <Section title={STACKS.title} caption={STACKS.note}>
      <ul className={styles.stacks}>
        {assessment.candidates.map((candidate) => (
          <StackRow
            key={candidate.id}
            assessment={assessment}
            candidate={candidate}
            onEdit={() => setEdited(candidate)}
            onCopy={() => copy(candidate)}
            onRemove={assessment.candidates.length > 1 ? () => remove(candidate) : null}
          />
        ))}
      </ul>
      <p>
        <Button kind="quiet" aria-haspopup="dialog" onClick={() => setEdited('new')}>
          {STACKS.add}
        </Button>
      </p>
      <StackDialog edited={edited} decisions={builtInLens.decisions ?? []} onClose={() => setEdited(null)} />
    </Section>
  );
}
