import { CandidateRows } from '../charts/candidate-rows.tsx';
import { Caption, Section } from '../ui/layout.tsx';
import { range } from '../words/numbers.ts';
import { dominance } from '../words/report-findings.ts';
import { AXIS, COLUMNS, candidateNames, RESULTS } from '../words/results.ts';
import type { PartProps } from './part.ts';
import styles from './results-view.module.css';
import type { Subject } from './subject.ts';

const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** Not where there is only one, nor where there are more than can be told apart. */
export const canBeToldApart = ({ result: { candidates } }: Subject): boolean =>
  candidates.length > 1 && candidates.length <= LETTERS.length;

/** Up to four stacks on one scale for each pillar. */
export function CandidatesSection({ id, title, lens, result }: PartProps) {
  const { candidates } = result;
  const lettered = candidates.map((candidate, index) => ({ candidate, letter: LETTERS[index] ?? '' }));
  const rows = lens.sections
    .filter(({ kind }) => kind !== 'profile')
    .map(({ id: pillar, title: label }) => ({
      id: pillar,
      label,
      marks: lettered.map(({ candidate, letter }) => ({
        letter,
        readiness: candidate.pillars[pillar]?.dayOne ?? null,
      })),
      value: (
        <span className={styles.values}>
          {lettered.map(({ candidate, letter }) => (
            <span key={letter}>
              {letter} {range(candidate.pillars[pillar]?.dayOne ?? null)}
            </span>
          ))}
        </span>
      ),
    }));
  const nameOf = (stack: string) => candidates.find((candidate) => candidate.id === stack)?.name ?? stack;
  return (
    <Section id={id} title={title} caption={RESULTS.candidatesNote}>
      <Caption>
        {candidateNames(lettered.map(({ candidate, letter }) => ({ letter, name: candidate.name })))}
      </Caption>
      <CandidateRows
        caption={title}
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
