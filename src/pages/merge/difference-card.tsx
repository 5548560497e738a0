import type { ReactNode } from 'react';
import type { Difference, Pick, Side } from '../../assessment/merge/difference.ts';
import { isAnswerDifference, nameOfPlace } from '../../assessment/merge/difference.ts';
import type { Effect } from '../../assessment/merge/effect.ts';
import type { Lens } from '../../engine/model.ts';
import { ChoiceCard } from '../../ui/choice-card.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { MERGE, MOVES_NOTHING, movedWords, sideWords, turnedWords } from '../../words/merge.ts';
import styles from './merge.module.css';
import { nameOf, optionTitle, titleOfDecision } from './names.ts';
import type { Copies } from './saying.tsx';
import { sayingOf } from './saying.tsx';

type DifferenceCardProps = {
  lens: Lens;
  copies: Copies;
  difference: Difference;
  effect: Effect | undefined;
  pick: Pick;
  onPick: (pick: Pick) => void;
};

const SIDES: readonly Side[] = ['mine', 'theirs'];

/** One place where both copies say something else: both, what theirs would move, and which counts. */
export function DifferenceCard({ lens, copies, difference, effect, pick, onPick }: DifferenceCardProps) {
  const name = nameOfPlace(difference.place);
  const said = sayingOf(lens, copies, difference);
  return (
    <div className={styles.difference}>
      <RadioCards
        name={name}
        legend={<h3>{said.title}</h3>}
        intro={
          <>
            <p className={styles.scope}>
              <bdi>{nameOf(lens, copies.mine, difference.place)}</bdi>
            </p>
            {effect !== undefined && <EffectLines lens={lens} effect={effect} />}
          </>
        }
        options={SIDES.map((side) => ({
          value: side,
          label: sideWords(side, said[side].text),
          ...optional(said[side].detail),
        }))}
        value={pick.side}
        onChange={(value) => onPick({ ...pick, side: value === 'theirs' ? 'theirs' : 'mine' })}
      >
        {isAnswerDifference(difference) && (
          <ChoiceCard
            control="checkbox"
            isOpen
            name={`${name} keep`}
            option={{ value: 'keep', label: MERGE.keep[pick.side], description: MERGE.keepNote }}
            isChecked={pick.keepsOther}
            onChange={(keepsOther) => onPick({ ...pick, keepsOther })}
          />
        )}
      </RadioCards>
    </div>
  );
}

function optional(description: ReactNode): { description?: ReactNode } {
  return description === null ? {} : { description };
}

function EffectLines({ lens, effect: { candidates, decisions } }: { lens: Lens; effect: Effect }) {
  if (candidates.length === 0 && decisions.length === 0) return <p>{MOVES_NOTHING}</p>;
  return (
    <ul className={styles.effects}>
      {candidates.map((moved) => (
        <li key={moved.id}>{movedWords(moved)}</li>
      ))}
      {decisions.map(({ decision, leader: [before, after] }) => (
        <li key={decision}>
          {turnedWords(
            titleOfDecision(lens, decision),
            before.map((option) => optionTitle(lens, decision, option)),
            after.map((option) => optionTitle(lens, decision, option)),
          )}
        </li>
      ))}
    </ul>
  );
}
