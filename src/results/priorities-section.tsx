import { useId } from 'react';
import { evaluate } from '../engine/evaluate.ts';
import type { Scorable } from '../engine/model.ts';
import { Section } from '../ui/layout.tsx';
import { PRIORITIES, priorityEffect, priorityShare } from '../words/priorities.ts';
import type { PartProps } from './part.ts';
import styles from './priorities.module.css';
import { useView } from './view.ts';

const LEVELS = [1, 2, 3, 4, 5] as const;
const USUAL = 3;

/** How much each pillar counts in the overall figures, and what that does to them at once. */
export function PrioritiesSection({ id, title, lens, assessment, candidate }: PartProps) {
  const { setPriority } = useView();
  const { priorities, ...rest } = assessment;
  const usual: Scorable = rest;
  const before = evaluate(lens, usual).candidates.find((one) => one.id === candidate.id);
  const pillars = lens.sections.filter(({ kind }) => kind !== 'profile');
  return (
    <Section id={id} title={title} caption={PRIORITIES.note}>
      <div className={styles.pillars}>
        {pillars.map((pillar) => (
          <Priority
            key={pillar.id}
            pillar={pillar.title}
            priority={priorities?.[pillar.id] ?? USUAL}
            {...(setPriority === undefined
              ? {}
              : {
                  onChange: (priority: number) =>
                    setPriority(pillar.id, priority === USUAL ? null : priority),
                })}
          />
        ))}
      </div>
      {before !== undefined && (
        <p role="status" className={styles.effect}>
          {priorityEffect(before, candidate)}
        </p>
      )}
    </Section>
  );
}

type PriorityProps = { pillar: string; priority: number; onChange?: (priority: number) => void };

/** One pillar: a row of native radios, or its priority in words where nothing can be changed. */
function Priority({ pillar, priority, onChange }: PriorityProps) {
  const name = useId();
  if (onChange === undefined)
    return (
      <p className={styles.row}>
        <b>{pillar}</b> {priorityShare(priority)}
      </p>
    );
  return (
    <fieldset className={styles.row}>
      <legend className={styles.legend}>{pillar}</legend>
      <span className={styles.levels}>
        {LEVELS.map((level) => (
          <label key={level} className={styles.level}>
            <input type="radio" name={name} checked={level === priority} onChange={() => onChange(level)} />
            {level}
          </label>
        ))}
      </span>
      <span className={styles.share}>{priorityShare(priority)}</span>
    </fieldset>
  );
}
