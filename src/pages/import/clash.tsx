import { RadioCards } from '../../ui/radio-cards.tsx';
import { differenceWords, IMPORT } from '../../words/import.ts';
import { incoming } from '../incoming.ts';
import { Link } from '../link.tsx';
import { differenceBetween } from './difference.ts';
import type { Choice, Choices } from './documents.ts';
import { choiceFor, choicesFor } from './documents.ts';
import styles from './page.module.css';
import type { Fate, ReadItem } from './plan.ts';

type ClashProps = {
  item: ReadItem;
  fate: Extract<Fate, { kind: 'clash' }>;
  choices: Choices;
  onChoose: (choice: Choice) => void;
};

/** The id is taken by other content: how it differs, and what to do. Whatever is chosen, nothing is lost. */
export function Clash({ item, fate, choices, onChoose }: ClashProps) {
  const { assessment, name } = item.reading;
  return (
    <>
      <p>{fate.isHere ? clashWords(fate.stored !== null) : IMPORT.clashInBatch}</p>
      {fate.stored !== null && (
        <p className={styles.facts}>{differenceWords(differenceBetween(fate.stored, assessment))}</p>
      )}
      <RadioCards
        legend={IMPORT.choice(assessment.title)}
        name={item.key}
        options={choicesFor(item).map((choice) => ({ value: choice, label: IMPORT.choices[choice] }))}
        value={choiceFor(item, choices)}
        onChange={(value) => onChoose(choicesFor(item).find((choice) => choice === value) ?? 'both')}
      />
      {fate.isHere && fate.stored !== null && (
        <p>
          <Link
            to={`/a/${assessment.id}/merge`}
            onClick={() => incoming.set(assessment, { kind: 'file', name })}
          >
            {IMPORT.merge}
          </Link>
        </p>
      )}
    </>
  );
}

function clashWords(isReadable: boolean): string {
  return isReadable ? IMPORT.clash : IMPORT.clashUnreadable;
}
