import { SeverityTag } from '../charts/severity-tag.tsx';
import type { SectionId } from '../engine/model.ts';
import type { Severity } from '../engine/result.ts';
import { severityCount } from '../words/results.ts';
import type { Subject } from './subject.ts';
import type { Figure } from './use-row-why.tsx';

const WORST_FIRST = ['high', 'medium', 'low'] as const satisfies readonly Severity[];

const CERTAINTIES = ['certain', 'possible'] as const;

/** The worst that is known or possible in a section: what is certain outranks what could be as bad. Explained by every question of it. */
export function worstOf(section: SectionId, subject: Subject): Omit<Figure, 'key'> {
  const { lens, candidate } = subject;
  const questions = lens.questions.flatMap(({ id, section: own }) => {
    const severity = own === section ? candidate.questions[id]?.severity : undefined;
    return severity === undefined ? [] : [{ id, severity }];
  });
  const { severity, certainty, ids } = WORST_FIRST.flatMap((severity) =>
    CERTAINTIES.map((certainty) => ({
      severity,
      certainty,
      ids: questions.filter((one) => one.severity[certainty] === severity).map(({ id }) => id),
    })),
  ).find(({ ids }) => ids.length > 0) ?? {
    severity: 'none' as const,
    certainty: 'possible' as const,
    ids: questions.map(({ id }) => id),
  };
  const isPossible = severity !== 'none' && certainty === 'possible';
  const words = severityCount(severity, ids.length, isPossible);
  return {
    words,
    shown: (
      <SeverityTag severity={severity} isPossible={isPossible}>
        {words}
      </SeverityTag>
    ),
    subject,
    asks: ids.map((question) => ({ kind: 'severity', candidate: candidate.id, question, certainty })),
  };
}
