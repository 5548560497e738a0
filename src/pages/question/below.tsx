import { KeysButton } from '../tools/tool-buttons.tsx';
import { WordingSwitch } from '../wording-switch.tsx';
import styles from './below.module.css';

/** Below the question: in which words it is asked, and by which keys it is answered. */
export default function Below() {
  return (
    <div className={styles.ways} data-print="hide">
      <WordingSwitch />
      <KeysButton />
    </div>
  );
}
