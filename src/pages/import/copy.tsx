import { RadioCards } from '../../ui/radio-cards.tsx';
import { IMPORT } from '../../words/import.ts';
import { incoming } from '../incoming.ts';
import { Link } from '../link.tsx';
import type { Choice, Choices } from './documents.ts';
import { choiceFor, choicesFor } from './documents.ts';
import type { Fate, ReadItem } from './plan.ts';

type CopyProps = {
  item: ReadItem;
  fate: Extract<Fate, { kind: 'copy' }>;
  choices: Choices;
  onChoose: (choice: Choice) => void;
};

/** Other copies of the same assessment are here: to merge with one of them, or to keep beside them. */
export function Copy({ item, fate, choices, onChoose }: CopyProps) {
  const { assessment, name } = item.reading;
  return (
    <>
      <p>{IMPORT.copy}</p>
      <RadioCards
        legend={IMPORT.choice(assessment.title)}
        name={item.key}
        options={choicesFor(item).map((choice) => ({ value: choice, label: IMPORT.choices[choice] }))}
        value={choiceFor(item, choices)}
        onChange={(value) => onChoose(choicesFor(item).find((choice) => choice === value) ?? 'both')}
      />
      {fate.mine.map(({ id, title }) => (
        <p key={id}>
          <Link to={`/a/${id}/merge`} onClick={() => incoming.set(assessment, { kind: 'file', name })}>
            {IMPORT.mergeWith(title)}
          </Link>
        </p>
      ))}
    </>
  );
}
