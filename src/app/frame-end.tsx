import { useSession } from '../storage/use-session.ts';
import { laterPart } from '../ui/later-part.tsx';
import { SaveStatus } from './save-status.tsx';

const Tools = laterPart(() => import('../pages/tools/tools.tsx'));

/** At the end of the header while an assessment is open: whether it is saved, and what can be done on each of its pages. */
export function FrameEnd() {
  const isReady = useSession((state) => state.status === 'ready');
  if (!isReady) return null;
  return (
    <>
      <SaveStatus />
      <Tools />
    </>
  );
}
