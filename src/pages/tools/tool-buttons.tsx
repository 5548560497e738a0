import { Button } from '../../ui/button.tsx';
import { FILLING } from '../../words/filling.ts';
import { openTool } from './open-tool.ts';
import styles from './tool-buttons.module.css';

export function JumpButton() {
  return (
    <Button kind="text" className={styles.small} aria-haspopup="dialog" onClick={() => openTool('jump')}>
      {FILLING.jump}
    </Button>
  );
}

/** Of no use where there is no keyboard: not shown there. */
export function KeysButton() {
  return (
    <Button kind="text" className={styles.keys} aria-haspopup="dialog" onClick={() => openTool('keys')}>
      {FILLING.keys}
    </Button>
  );
}
