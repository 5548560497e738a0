import { CandidateRows } from '../charts/candidate-rows.tsx';
import { Caption, Section } from '../ui/layout.tsx';
import { range } from '../words/numbers.ts';
import { dominance } from '../words/report-findings.ts';
import { AXIS, COLUMNS, candidateNames, RESULTS } from '../words/results.ts';
import styles from './results-view.module.css';
import type { Subject } from './subject.ts';

const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** Up to four stacks on one scale for each pillar; nothing where there is only one, or more than can be told apart. */
export function CandidatesSection({ lens, result }: Subject) {
  const { candidates } = result;
  if (candidates.length < 2 || candidates.length > LETTERS.length) return null;
  const lettered = candidates.map((candidate, index) => ({ candidate, letter: LETTERS[index] ?? '' }));
  const rows = lens.sections
    .filter(({ kind }) => kind !== 'profile')
    .map(({ id, title }) => ({
      id,
      label: title,
      marks: lettered.map(({ candidate, letter }) => ({
        letter,
        readiness: candidate.pillars[id]?.dayOne ?? null,
      })),
      value: (
        <span className={styles.values}>
          {lettered.map(({ candidate, letter }) => (
            <span key={letter}>
              {letter} {range(candidate.pillars[id]?.dayOne ?? null)}
            </span>
          ))}
        </span>
      ),
    }));
  const nameOf = (id: string) => candidates.find((candidate) => candidate.id === id)?.name ?? id;
  return (
    <Section title={RESULTS.candidates} caption={RESULTS.candidatesNote}>
      <Caption>
        {candidateNames(lettered.map(({ candidate, letter }) => ({ letter, name: candidate.name })))}
      </Caption>
      <CandidateRows
        caption={RESULTS.candidates}
        columns={{ label: COLUMNS.label, value: COLUMNS.value }}
        axis={AXIS}
        rows={rows}
      />
      {result.dominates.length === 0 && <p>{RESULTS.noDominance}</p>}
      {result.dominates.map(([better, worse]) => (
        <p key={`${better} ${worse}`}>{dominance(nameOf(better), nameOf(worse))}</p>
      ))}
    </Section>
  );
}
