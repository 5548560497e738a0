import { startTransition, useOptimistic } from 'react';
import { useSearchParams } from 'react-router';
import type { Candidate, CandidateId } from '../engine/model.ts';
import { Segmented } from '../ui/segmented.tsx';
import { FILLING } from '../words/filling.ts';

type CandidateSwitchProps = {
  legend: string;
  candidates: readonly Candidate[];
  current: CandidateId;
  /** Set where the page can also show them beside one another: whether it does. */
  isSideBySide?: boolean;
};

/** No id of a candidate: ids have no colon at their start. */
const SIDE_BY_SIDE = ':side';

/** Which stack the page is about, or all of them; kept in the address. Not shown where there is only one. */
export function CandidateSwitch({ legend, candidates, current, isSideBySide }: CandidateSwitchProps) {
  const [query, setQuery] = useSearchParams();
  // The address follows in a transition: without this the radio would jump back to the old stack in between.
  const [chosen, showChosen] = useOptimistic(isSideBySide ? SIDE_BY_SIDE : current);
  if (candidates.length < 2) return null;
  const choose = (id: string) =>
    startTransition(() => {
      showChosen(id);
      const next = new URLSearchParams(query);
      next.set('c', id === SIDE_BY_SIDE ? current : id);
      next.delete('view');
      if (id === SIDE_BY_SIDE) next.set('view', 'side');
      setQuery(next, { replace: true });
    });
  const segments = candidates.map(({ id, name }) => ({ value: id as string, label: name }));
  return (
    <Segmented
      legend={legend}
      segments={
        isSideBySide === undefined
          ? segments
          : [...segments, { value: SIDE_BY_SIDE, label: FILLING.sideBySide }]
      }
      value={chosen}
      onChange={choose}
    />
  );
}
