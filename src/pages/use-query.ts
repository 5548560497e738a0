import { startTransition, useOptimistic } from 'react';
import { useSearchParams } from 'react-router';

/**
 * What the address says, and a way to change it. The change shows at once: the address follows in a transition, and without
 * this a control would jump back to its old value in between.
 */
export function useQuery(): readonly [URLSearchParams, (edit: (query: URLSearchParams) => void) => void] {
  const [query, setQuery] = useSearchParams();
  const [shown, show] = useOptimistic(query);
  const change = (edit: (query: URLSearchParams) => void) =>
    startTransition(() => {
      const next = new URLSearchParams(shown);
      edit(next);
      show(next);
      setQuery(next, { replace: true });
    });
  return [shown, change];
}
