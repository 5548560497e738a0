import { Hatch } from './hatch.tsx';
import styles from './legend.module.css';

type LegendProps = {
  proven: string;
  possible: string;
  /** What a thin bar below another one shows, where there is one. */
  later?: string;
};

/** What solid and hatched mean, in words of the caller. Once on a page, under the first chart. */
export function Legend({ proven, possible, later }: LegendProps) {
  return (
    <ul className={styles.legend}>
      <li>
        <svg className={styles.key} width="34" height="12" aria-hidden="true">
          <rect className={styles.proven} width="34" height="12" />
        </svg>
        {proven}
      </li>
      <li>
        <svg className={styles.key} width="34" height="12" aria-hidden="true">
          <Hatch height={12} />
        </svg>
        {possible}
      </li>
      {later !== undefined && (
        <li>
          <svg className={styles.key} width="34" height="12" aria-hidden="true">
            <rect className={styles.proven} y="3" width="34" height="6" />
          </svg>
          {later}
        </li>
      )}
    </ul>
  );
}
