import { SHARE } from '../../words/share.ts';
import { qrDrawing } from './qr-drawing.ts';
import styles from './share-section.module.css';

/** An address for a phone to read. Dark on light in every theme: readers do not find it the other way round. */
export default function QrCode({ address }: { address: string }) {
  const { size, path } = qrDrawing(address);
  return (
    <svg className={styles.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={SHARE.qrLabel}>
      <path className={styles.qrGround} d={`M0 0h${size}v${size}H0z`} />
      <path className={styles.qrModules} d={path} />
    </svg>
  );
}
