import { CANDIDATE_LETTERS, CandidateLetter } from '../charts/candidate-letter.tsx';
import { CandidateRows } from '../charts/candidate-rows.tsx';
import { Section } from '../ui/layout.tsx';
import { range, spokenRange } from '../words/numbers.ts';
import { dominance } from '../words/report-findings.ts';
import { AXIS, COLUMNS, RESULTS } from '../words/results.ts';
import { asksOfReadiness } from './asks.ts';
import type { PartProps } from './part.ts';
import styles from './results-view.module.css';
import type { Subject } from './subject.ts';
import { detailOf, useRowWhy } from './use-row-why.tsx';

/** Not where there is only one, nor where there are more than can be told apart. */
export const canBeToldApart = ({ result: { candidates } }: Subject): boolean =>
  candidates.length > 1 && candidates.length <= CANDIDATE_LETTERS.length;

/** Up to four stacks on one scale for each pillar. */
export function CandidatesSection({ id, title, lens, assessment, result }: PartProps) {
  const why = useRowWhy();
  const { candidates } = result;
  const lettered = candidates.map((candidate, index) => ({
    candidate,
    letter: CANDIDATE_LETTERS[index] ?? '',
  }));
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
      <ul className={styles.stacks}>
        {lettered.map(({ candidate, letter }) => (
          <li key={letter}>
            <CandidateLetter letter={letter}>
              <bdi>{candidate.name}</bdi>
            </CandidateLetter>
          </li>
        ))}
      </ul>
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
