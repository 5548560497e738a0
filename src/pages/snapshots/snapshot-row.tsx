import { VerdictTag } from '../../charts/verdict-tag.tsx';
import type { Snapshot } from '../../engine/assessment.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { Tag } from '../../ui/tag.tsx';
import { knownDateWords } from '../../words/numbers.ts';
import { answeredOf } from '../../words/review.ts';
import { SNAPSHOTS } from '../../words/snapshots.ts';
import { verdictTitle } from '../../words/verdict.ts';
import styles from './page.module.css';

export type SnapshotActions = {
  readonly restore: (snapshot: Snapshot) => void;
  readonly edit: (snapshot: Snapshot) => void;
  readonly remove: (snapshot: Snapshot) => void;
};

/** One snapshot: its name, when it was, what the result was, and the way back to it. */
export function SnapshotRow({ snapshot, actions }: { snapshot: Snapshot; actions: SnapshotActions }) {
  const { name, note, takenAt, lens, result } = snapshot;
  const verdict = result.candidates[0]?.verdict ?? null;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <h2 className={styles.name}>
          <bdi>{name}</bdi>
        </h2>
        <p className={styles.facts}>
          {snapshot.automatic === true && <Tag>{SNAPSHOTS.automatic}</Tag>}
          <span>{SNAPSHOTS.taken(knownDateWords(takenAt))}</span>
          <span>{answeredOf(result.completeness)}</span>
          <span>{SNAPSHOTS.lens(lens.version)}</span>
        </p>
        {note !== undefined && note !== '' && <p className={styles.note}>{note}</p>}
      </div>
      <VerdictTag verdict={verdict}>{verdictTitle(verdict)}</VerdictTag>
      <div className={styles.actions}>
        <Button kind="quiet" onClick={() => actions.restore(snapshot)}>
          {SNAPSHOTS.restore}
        </Button>
        <Menu button={<Icon name="more" />} label={SNAPSHOTS.more(name)}>
          <MenuItem>
            <button type="button" onClick={() => actions.edit(snapshot)}>
              {SNAPSHOTS.edit}
            </button>
          </MenuItem>
          <MenuItem>
            <button type="button" onClick={() => actions.remove(snapshot)}>
              {SNAPSHOTS.delete}
            </button>
          </MenuItem>
        </Menu>
      </div>
    </li>
  );
}
