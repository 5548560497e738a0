import type { Share } from '../engine/model.ts';
import { Hatch } from './hatch.tsx';
import { toPercent } from './percent.ts';
import styles from './worth-bar.module.css';

const HEIGHT = 10;

/** How much of what is not known an answer would settle; the words beside it say it too. `share` is of the widest in the list. */
export function WorthBar({ share }: { share: Share }) {
  return (
    <svg className={styles.bar} height={HEIGHT} aria-hidden="true">
      <svg width={toPercent(share)} height={HEIGHT} aria-hidden="true">
        <Hatch height={HEIGHT} />
      </svg>
    </svg>
  );
}
