import { useSession } from '../../storage/use-session.ts';
import { Icon } from '../../ui/icon.tsx';
import { UNDO } from '../../words/filling-undo.ts';
import styles from './undo-buttons.module.css';
import type { Direction } from './use-take-back.ts';

/** Steps back and forth over the whole assessment. Never disabled, so that the focus is not lost with the last step. */
export function UndoButtons({ onPress }: { onPress: (direction: Direction) => void }) {
  const canUndo = useSession((state) => state.canUndo);
  const canRedo = useSession((state) => state.canRedo);
  const can = { undo: canUndo, redo: canRedo };
  return (
    <span className={styles.buttons}>
      {(['undo', 'redo'] as const).map((direction) => (
        <button
          key={direction}
          type="button"
          className={styles.button}
          aria-label={UNDO[direction]}
          aria-disabled={!can[direction]}
          aria-keyshortcuts={UNDO.keys[direction]}
          onClick={() => onPress(direction)}
        >
          <Icon name={direction} />
          <span className={styles.name}>{UNDO[direction]}</span>
        </button>
      ))}
    </span>
  );
}
