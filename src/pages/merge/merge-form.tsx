import type { FormEvent } from 'react';
import { useMemo, useState } from 'react';
import type { Pick, Side } from '../../assessment/merge/difference.ts';
import { isAnswerDifference, nameOfPlace } from '../../assessment/merge/difference.ts';
import { differencesBetween, mergeAssessments } from '../../assessment/merge/merge.ts';
import type { Assessment } from '../../engine/assessment.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextField } from '../../ui/field.tsx';
import { Actions, Caption, Section } from '../../ui/layout.tsx';
import { MERGE } from '../../words/merge.ts';
import type { Origin } from '../incoming.ts';
import { DifferenceCard } from './difference-card.tsx';
import { effectsOf } from './effects.ts';
import styles from './merge.module.css';
import { Together } from './together.tsx';

type MergeFormProps = {
  mine: Assessment;
  theirs: Assessment;
  origin: Origin;
  onMerge: (merged: Assessment) => void;
};

const LONGEST_NAME = 200;
const MINE: Pick = { side: 'mine', keepsOther: true };

/** What differs, what a choice moves, and the choice; then everything in one step. */
export function MergeForm({ mine, theirs, origin, onMerge }: MergeFormProps) {
  const differences = useMemo(() => differencesBetween(mine, theirs), [mine, theirs]);
  const effects = useMemo(() => effectsOf(builtInLens, mine, theirs), [mine, theirs]);
  const [picks, setPicks] = useState<ReadonlyMap<string, Pick>>(new Map());
  const [names, setNames] = useState({ mine: '', theirs: '' });

  const pickAll = (side: Side) =>
    setPicks(new Map(differences.map(({ place }) => [nameOfPlace(place), { side, keepsOther: true }])));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onMerge(mergeAssessments(mine, theirs, picks, given(names)));
  };
  const nameField = (side: Side, label: string) => (
    <TextField
      label={label}
      autoComplete="off"
      maxLength={LONGEST_NAME}
      value={names[side]}
      onChange={(event) => setNames({ ...names, [side]: event.target.value })}
    />
  );
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.intro}>
        <p>{MERGE.intro}</p>
        <Caption>
          <bdi>{origin.kind === 'link' ? MERGE.origin.link : MERGE.origin.file(origin.name)}</bdi>{' '}
          {origin.kind === 'link' && MERGE.partial}
        </Caption>
      </div>
      <Section
        title={MERGE.differences}
        {...(differences.length === 0 ? { caption: MERGE.noDifference } : {})}
      >
        {differences.length > 1 && (
          <Actions>
            <Button kind="text" onClick={() => pickAll('mine')}>
              {MERGE.allMine}
            </Button>
            <Button kind="text" onClick={() => pickAll('theirs')}>
              {MERGE.allTheirs}
            </Button>
          </Actions>
        )}
        {differences.map((difference) => {
          const name = nameOfPlace(difference.place);
          return (
            <DifferenceCard
              key={name}
              lens={builtInLens}
              copies={{ mine, theirs }}
              difference={difference}
              effect={effects.get(name)}
              pick={picks.get(name) ?? MINE}
              onPick={(pick) => setPicks(new Map(picks).set(name, pick))}
            />
          );
        })}
        {differences.some(isAnswerDifference) && (
          <Disclosure summary={MERGE.names}>
            {nameField('mine', MERGE.yourName)}
            {nameField('theirs', MERGE.theirName)}
            <Caption>{MERGE.nameHint}</Caption>
          </Disclosure>
        )}
      </Section>
      <Together lens={builtInLens} mine={mine} theirs={theirs} />
      <Actions isSticky>
        <Button type="submit">{MERGE.merge}</Button>
      </Actions>
    </form>
  );
}

function given({ mine, theirs }: { mine: string; theirs: string }) {
  return {
    ...(mine.trim() === '' ? {} : { mine: mine.trim() }),
    ...(theirs.trim() === '' ? {} : { theirs: theirs.trim() }),
  };
}
