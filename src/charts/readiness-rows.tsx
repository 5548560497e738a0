import type { ReactNode } from 'react';
import type { Readiness } from '../engine/result.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { IntervalBar } from './interval-bar.tsx';
import styles from './readiness-rows.module.css';

export type ReadinessRow = {
  readonly id: string;
  readonly label: ReactNode;
  /** `null`: nothing to assess. */
  readonly readiness: Readiness | null;
  /** The same in words, at the row's end: "42 to 81 %". May be a button that explains it. */
  readonly value: ReactNode;
  readonly tag?: ReactNode;
  /** Opened under the row: why the value is what it is. */
  readonly detail?: ReactNode;
};

type ReadinessRowsProps = {
  /** What the rows show, for those who cannot see them. */
  caption: string;
  /** Names of the columns, for those who hear them. `tag` is left out where no row has one. */
  columns: { readonly label: string; readonly value: string; readonly tag?: string };
  /** The ends and quarters of the one scale, in words: 0, 25, 50, 75, 100 %. */
  axis: readonly string[];
  rows: readonly ReadinessRow[];
};

/**
 * Bars on one scale. It is a table: the bars repeat the values and are hidden from screen readers. The roles keep it a table where
 * `display: grid` would take them away.
 */
export function ReadinessRows({ caption, columns, axis, rows }: ReadinessRowsProps) {
  const hasTags = columns.tag !== undefined;
  return (
    <table
      className={hasTags ? styles.rows : `${styles.rows} ${styles.withoutTags}`}
      role="table"
      aria-label={caption}
    >
      <thead role="rowgroup">
        <tr role="row">
          <HiddenHead>{columns.label}</HiddenHead>
          <td aria-hidden="true">
            <div className={styles.axis}>
              {axis.map((mark) => (
                <span key={mark}>{mark}</span>
              ))}
            </div>
          </td>
          <HiddenHead>{columns.value}</HiddenHead>
          {hasTags && <HiddenHead>{columns.tag}</HiddenHead>}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row">
            <th role="rowheader" scope="row">
              {row.label}
            </th>
            <td className={styles.bar} aria-hidden="true">
              <IntervalBar readiness={row.readiness} />
            </td>
            <td className={styles.value} role="cell">
              {row.value}
            </td>
            {hasTags && (
              <td className={styles.tag} role="cell">
                {row.tag}
              </td>
            )}
            {row.detail !== undefined && (
              <td className={styles.detail} role="cell">
                {row.detail}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HiddenHead({ children }: { children: ReactNode }) {
  return (
    <th role="columnheader" scope="col">
      <VisuallyHidden>{children}</VisuallyHidden>
    </th>
  );
}
