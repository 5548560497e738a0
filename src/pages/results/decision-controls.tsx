import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Decided } from '../../engine/assessment.ts';
import type { Decision } from '../../engine/model.ts';
import { session } from '../../storage/browser-storage.ts';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/layout.tsx';
import { buttonFor } from '../../words/buttons.ts';
import { DECIDE } from '../../words/decide.ts';

const DecisionForm = lazy(() => import('./decision-form.tsx'));

type DecisionControlsProps = {
  decision: Decision;
  decided: Decided | undefined;
  offerUndo: (text: string, undo: () => void) => void;
};

/** Recording what was decided, changing it, taking it away. */
export function DecisionControls({ decision, decided, offerUndo }: DecisionControlsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const wasOpen = useRef(false);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen)
    return (
      <Suspense>
        <DecisionForm
          decision={decision}
          decided={decided}
          onSave={(next) => {
            if (session.setDecided(decision.id, next))
              offerUndo(DECIDE.recorded(decision.title), session.undo);
            setIsOpen(false);
          }}
          onCancel={() => setIsOpen(false)}
        />
      </Suspense>
    );
  const label = decided === undefined ? DECIDE.record : DECIDE.change;
  return (
    <Actions>
      <Button
        ref={opener}
        kind="quiet"
        aria-label={buttonFor(label, decision.title)}
        onClick={() => setIsOpen(true)}
      >
        {label}
      </Button>
      {decided !== undefined && (
        <Button
          kind="text"
          aria-label={buttonFor(DECIDE.remove, decision.title)}
          onClick={() => {
            if (session.setDecided(decision.id, null))
              offerUndo(DECIDE.removed(decision.title), session.undo);
            opener.current?.focus();
          }}
        >
          {DECIDE.remove}
        </Button>
      )}
    </Actions>
  );
}
