import type { ReactNode } from 'react';
import { useState } from 'react';
import { Toast } from '../ui/toast.tsx';
import { ToastRegion } from '../ui/toast-region.tsx';
import { UNDO } from '../words/buttons.ts';

type Event = { readonly key: number; readonly text: string; readonly undo: () => void };

/** Says what was just done and offers the way back; the newest takes the place of the one before. `region` is drawn once, always. */
export function useUndoToast(): {
  readonly region: ReactNode;
  readonly offerUndo: (text: string, undo: () => void) => void;
  readonly dismiss: () => void;
} {
  const [event, setEvent] = useState<Event | null>(null);
  const dismiss = () => setEvent(null);
  return {
    dismiss,
    offerUndo: (text, undo) => setEvent((last) => ({ key: (last?.key ?? 0) + 1, text, undo })),
    region: (
      <ToastRegion>
        {event !== null && (
          <Toast
            key={event.key}
            text={event.text}
            action={{
              label: UNDO.undo,
              onPress: () => {
                event.undo();
                dismiss();
              },
            }}
            closeLabel={UNDO.close}
            onClose={dismiss}
          />
        )}
      </ToastRegion>
    ),
  };
}
