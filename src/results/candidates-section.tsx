import { CandidateRows } from '../charts/candidate-rows.tsx';
import { Caption, Section } from '../ui/layout.tsx';
import { range, spokenRange } from '../words/numbers.ts';
import { dominance } from '../words/report-findings.ts';
import { AXIS, COLUMNS, candidateNames, RESULTS } from '../words/results.ts';
import { asksOfReadiness } from './asks.ts';
import type { PartProps } from './part.ts';
import styles from './results-view.module.css';
import type { Subject } from './subject.ts';
import { detailOf, useRowWhy } from './use-row-why.tsx';

const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** Not where there is only one, nor where there are more than can be told apart. */
export const canBeToldApart = ({ result: { candidates } }: Subject): boolean =>
  candidates.length > 1 && candidates.length <= LETTERS.length;

/** Up to four stacks on one scale for each pillar. */
export function CandidatesSection({ id, title, lens, assessment, result }: PartProps) {
  const why = useRowWhy();
  const { candidates } = result;
  const lettered = candidates.map((candidate, index) => ({ candidate, letter: LETTERS[index] ?? '' }));
  const rows = lens.sections
    .filter(({ kind }) => kind !== 'profile')
    .map(({ id: pillar, title: label }) => {
      const figures = lettered.map(({ candidate, letter }) => {
        const readiness = candidate.pillars[pillar]?.dayOne ?? null;
        const asks = asksOfReadiness(candidate.id, { kind: 'pillar', id: pillar }, 'dayOne', readiness);
        const words = `${letter} ${spokenRange(readiness)}`;
        return {
          letter,
          ...why({
            key: `${pillar} ${letter}`,
            words,
            shown: range(readiness),
            subject: { lens, assessment },
            asks,
          }),
        };
      });
      return {
        id: pillar,
        label,
        marks: lettered.map(({ candidate, letter }) => ({
          letter,
          readiness: candidate.pillars[pillar]?.dayOne ?? null,
        })),
        value: (
          <span className={styles.values}>
            {figures.map(({ letter, button }) => (
              <span key={letter}>
                {letter} {button}
              </span>
            ))}
          </span>
        ),
        ...detailOf(...figures),
      };
    });
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
