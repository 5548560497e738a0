import type { TripwireState } from '../../engine/assessment.ts';
import type { Tripwire } from '../../engine/model.ts';
import { session } from '../../storage/browser-storage.ts';
import { Button } from '../../ui/button.tsx';
import { buttonFor } from '../../words/buttons.ts';
import { DECIDE } from '../../words/decide.ts';
import { parseInline, plainText } from '../../words/inline.ts';
import { todayOf } from '../today.ts';

type TripwireControlsProps = {
  tripwire: Tripwire;
  state: TripwireState | undefined;
  offerUndo: (text: string, undo: () => void) => void;
};

/** Says that a reason to reopen a decision has come about, or has not. */
export function TripwireControls({ tripwire, state, offerUndo }: TripwireControlsProps) {
  const set = (next: TripwireState) => {
    if (session.setTripwire(tripwire.id, next)) offerUndo(DECIDE.tripwireSaved, session.undo);
  };
  const label = state?.happened ? DECIDE.notHappened : DECIDE.happened;
  return (
    <Button
      kind="text"
      data-print="hide"
      aria-label={buttonFor(label, plainText(parseInline(tripwire.text)))}
      onClick={() => set(state?.happened ? { happened: false } : { happened: true, at: todayOf(new Date()) })}
    >
      {label}
    </Button>
  );
}
