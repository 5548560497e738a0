import { useEffect, useState } from 'react';
import { readStorageFacts } from '../../storage/device.ts';
import type { Row } from '../../storage/summary.ts';
import { ASSESSMENTS } from '../../words/assessments.ts';
import { Link } from '../link.tsx';
import styles from './page.module.css';

/** How much is kept here, where the browser tells, and where to go from here. */
export function Foot({ rows }: { rows: readonly Row[] }) {
  const [usedBytes, setUsedBytes] = useState<number | null>(null);
  const count = rows.length;
  useEffect(() => {
    if (count === 0) return setUsedBytes(null);
    readStorageFacts().then((facts) => setUsedBytes(facts.usedBytes));
  }, [count]);
  return (
    <p className={styles.foot}>
      {usedBytes !== null && <span>{ASSESSMENTS.used(usedBytes)}</span>}
      <Link to="/settings">{ASSESSMENTS.settings}</Link>
      <Link to="/">{ASSESSMENTS.examples}</Link>
    </p>
  );
}
