import { isUnanswered } from '../../engine/asked.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate } from '../../engine/model.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { Icon } from '../../ui/icon.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { STACKS } from '../../words/filling-stacks.ts';
import { answeredOf } from '../../words/review.ts';
import { stepsOf } from '../steps.ts';
import styles from './assessment.module.css';

type StackRowProps = {
  assessment: Assessment;
  candidate: Candidate;
  onEdit: () => void;
  onCopy: () => void;
  /** `null` for the only one: an assessment is about something. */
  onRemove: (() => void) | null;
};

/** One stack: its name, how far its answers are, what it stands for, and what can be done with it. */
export function StackRow({ assessment, candidate, onEdit, onCopy, onRemove }: StackRowProps) {
  const steps = stepsOf(builtInLens, assessment.profile, candidate).filter(
    ({ scope }) => scope !== 'profile',
  );
  const answered = steps.filter((step) => !isUnanswered(step)).length;
  const standsFor = (builtInLens.decisions ?? []).flatMap(
    ({ id, options }) => options.find((option) => option.id === candidate.embodies?.[id])?.title ?? [],
  );
  const actions = [
    { label: STACKS.edit, onPress: onEdit },
    { label: STACKS.copy, onPress: onCopy },
    ...(onRemove === null ? [] : [{ label: STACKS.remove, onPress: onRemove }]),
  ];
  return (
    <li className={styles.stack}>
      <div>
        <p className={styles.name}>
          <bdi>{candidate.name}</bdi>
        </p>
        <p className={styles.facts}>
          {[answeredOf({ answered, asked: steps.length }), ...standsFor].join(' · ')}
        </p>
        {(candidate.note ?? '') !== '' && <p className={styles.note}>{candidate.note}</p>}
      </div>
      <Menu button={<Icon name="more" />} label={STACKS.menu(candidate.name)}>
        {actions.map(({ label, onPress }) => (
          <MenuItem key={label}>
            <button type="button" onClick={onPress}>
              {label}
            </button>
          </MenuItem>
        ))}
      </Menu>
    </li>
  );
}
