import type { Horizon } from '../../engine/model.ts';
import type { CandidateResult, ReadinessPerHorizon } from '../../engine/result.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Columns } from '../../ui/layout.tsx';
import { CANDIDATES } from '../../words/candidates.ts';
import { ComparedReadiness } from './compared-readiness.tsx';
import type { Subject } from './subject.ts';

type Groups = (candidate: CandidateResult) => Readonly<Record<string, ReadinessPerHorizon>>;
type Titled = { readonly id: string; readonly title: string };

/** Pillars, concerns and readings, day one first; what can wait on request. */
export function ReadinessSections({ lens, compared }: Subject) {
  const pillars = lens.sections.filter(({ kind }) => kind !== 'profile');
  const concerns = lens.concerns ?? [];
  const rowsOf = (groups: readonly Titled[], groupsOf: Groups, horizon: Horizon) =>
    groups.map(({ id, title }) => ({
      id,
      title,
      readiness: compared.map(({ result }) => groupsOf(result)[id]?.[horizon] ?? null),
    }));
  const expensive = concerns.filter(({ horizon }) => horizon === 'dayOne');
  const evolving = concerns.filter(({ horizon }) => horizon === 'later');
  const concernCharts = (
    <>
      <ComparedReadiness
        title={CANDIDATES.concerns}
        compared={compared}
        rows={rowsOf(expensive, ({ concerns }) => concerns, 'dayOne')}
      />
      <ComparedReadiness
        title={CANDIDATES.concernsLater}
        compared={compared}
        rows={rowsOf(evolving, ({ concerns }) => concerns, 'later')}
      />
    </>
  );
  const isDrawn = compared.every(({ letter }) => letter !== null);
  return (
    <>
      <ComparedReadiness
        title={CANDIDATES.dayOne}
        compared={compared}
        rows={rowsOf(pillars, ({ pillars }) => pillars, 'dayOne')}
        hasKey
      />
      <Disclosure summary={CANDIDATES.later}>
        <ComparedReadiness
          title={CANDIDATES.later}
          compared={compared}
          rows={rowsOf(pillars, ({ pillars }) => pillars, 'later')}
        />
      </Disclosure>
      {isDrawn ? <Columns>{concernCharts}</Columns> : concernCharts}
      <ComparedReadiness
        title={CANDIDATES.readings}
        compared={compared}
        rows={rowsOf(lens.readings ?? [], ({ readings }) => readings, 'dayOne')}
      />
    </>
  );
}
