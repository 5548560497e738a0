import { SeverityTag } from '../charts/severity-tag.tsx';
import type { SectionId } from '../engine/model.ts';
import type { Severity } from '../engine/result.ts';
import { severityCount } from '../words/results.ts';
import type { Subject } from './subject.ts';

const WORST_FIRST = ['high', 'medium', 'low'] as const satisfies readonly Severity[];

/** The worst that is known or possible in a section: what is certain outranks what could be as bad. */
export function GroupTag({ section, lens, candidate }: Subject & { section: SectionId }) {
  const severities = lens.questions
    .filter((question) => question.section === section)
    .map(({ id }) => candidate.questions[id]?.severity ?? { certain: 'none', possible: 'none' });
  for (const severity of WORST_FIRST) {
    const certain = severities.filter((one) => one.certain === severity).length;
    const possible = severities.filter((one) => one.possible === severity).length;
    if (certain === 0 && possible === 0) continue;
    return (
      <SeverityTag severity={severity} isPossible={certain === 0}>
        {severityCount(severity, certain === 0 ? possible : certain, certain === 0)}
      </SeverityTag>
    );
  }
  return <SeverityTag severity="none">{severityCount('none', 0, false)}</SeverityTag>;
}
