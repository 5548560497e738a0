import { useTransition } from 'react';
import { useNavigate } from 'react-router';

type Departure = {
  /** From the call until the other page is shown. Its files may have to be fetched; until then this page stays and can be pressed. */
  readonly isLeaving: boolean;
  readonly leaveFor: (address: string) => void;
};

/** Leads to another page. What begins something new ignores presses while `isLeaving`: each would begin one more. */
export function useDeparture(): Departure {
  const navigate = useNavigate();
  const [isLeaving, startTransition] = useTransition();
  return { isLeaving, leaveFor: (address) => startTransition(() => void navigate(address)) };
}
