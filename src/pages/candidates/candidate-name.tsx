import { CandidateLetter } from '../../charts/candidate-letter.tsx';
import type { Compared } from './compared.ts';

/** The name with the letter that stands for it in the charts, where it has one. Names may be written in any direction. */
export function CandidateName({ candidate: { letter, name } }: { candidate: Compared }) {
  if (letter === null) return <bdi>{name}</bdi>;
  return (
    <CandidateLetter letter={letter}>
      <bdi>{name}</bdi>
    </CandidateLetter>
  );
}
