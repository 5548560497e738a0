import { startTransition, useOptimistic } from 'react';
import { useSearchParams } from 'react-router';
import type { Candidate, CandidateId } from '../engine/model.ts';
import { Segmented } from '../ui/segmented.tsx';

type CandidateSwitchProps = {
  legend: string;
  candidates: readonly Candidate[];
  current: CandidateId;
};

/** Which stack the page is about; kept in the address. Not shown where there is only one. */
export function CandidateSwitch({ legend, candidates, current }: CandidateSwitchProps) {
  const [query, setQuery] = useSearchParams();
  // The address follows in a transition: without this the radio would jump back to the old stack in between.
  const [chosen, showChosen] = useOptimistic(current);
  if (candidates.length < 2) return null;
  const choose = (id: CandidateId) =>
    startTransition(() => {
      showChosen(id);
      const next = new URLSearchParams(query);
      next.set('c', id);
      setQuery(next, { replace: true });
    });
  return (
    <Segmented
      legend={legend}
      segments={candidates.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen}
      onChange={choose}
    />
  );
}
