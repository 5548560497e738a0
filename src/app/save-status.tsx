import { retryStorage } from '../storage/browser-storage.ts';
import { useSession } from '../storage/use-session.ts';
import { Button } from '../ui/button.tsx';
import { SaveState } from '../ui/save-state.tsx';
import { SAVE } from '../words/saving.ts';

/** Whether the answers of the open assessment are safe on this device. */
export function SaveStatus() {
  const save = useSession((state) => state.save);
  return save.kind === 'notSaved' ? (
    <SaveState
      state="failed"
      text={SAVE.failed[save.why]}
      {...(save.why !== 'private' && {
        action: (
          <Button kind="text" onClick={() => void retryStorage()}>
            {SAVE.retry}
          </Button>
        ),
      })}
    />
  ) : (
    <SaveState state={save.kind} text={SAVE[save.kind]} short={SAVE.short[save.kind]} />
  );
}
