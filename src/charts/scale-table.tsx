import type { ReactNode } from 'react';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './scale-table.module.css';

export type ScaleRow = {
  readonly id: string;
  readonly label: ReactNode;
  /** The same in words, at the row's end: "42 to 81 %". May be a button that explains it. */
  readonly value: ReactNode;
  /** A second value below it, such as that of a later moment. */
  readonly second?: ReactNode;
  readonly tag?: ReactNode;
  /** Opened under the row: why the value is what it is. */
  readonly detail?: ReactNode;
  /** Sums the others up: set apart by a stronger line. */
  readonly isTotal?: boolean;
};

export type ScaleTableWords = {
  /** What the rows show, for those who cannot see them. */
  caption: string;
  /** Names of the columns, for those who hear them. Without `second` or `tag` there is no such column. */
  columns: {
    readonly label: string;
    readonly value: string;
    readonly second?: string;
    readonly tag?: string;
  };
  /** The ends and quarters of the one scale, in words: 0, 25, 50, 75, 100 %. */
  axis: readonly string[];
};

type ScaleTableProps<Row extends ScaleRow> = ScaleTableWords & {
  rows: readonly Row[];
  /** The row as a picture, as wide as its column. */
  draw: (row: Row) => ReactNode;
};

/**
 * Rows that share one scale from 0 to 100. It is a table: the drawings repeat the values and are hidden from screen readers. The roles
 * keep it a table where `display: grid` would take them away.
 */
export function ScaleTable<Row extends ScaleRow>({
  caption,
  columns,
  axis,
  rows,
  draw,
}: ScaleTableProps<Row>) {
  const hasSecond = columns.second !== undefined;
  const hasTags = columns.tag !== undefined;
  const look = [styles.rows, hasTags && styles.withTags, hasSecond && styles.withSecond];
  return (
    <table className={look.filter(Boolean).join(' ')} role="table" aria-label={caption}>
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
          {hasSecond && <HiddenHead>{columns.second}</HiddenHead>}
          {hasTags && <HiddenHead>{columns.tag}</HiddenHead>}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row" className={row.isTotal ? styles.total : undefined}>
            <th role="rowheader" scope="row">
              {row.label}
            </th>
            <td className={styles.drawing} aria-hidden="true">
              {draw(row)}
            </td>
            <td className={styles.value} role="cell">
              {row.value}
            </td>
            {hasSecond && (
              <td className={styles.second} role="cell">
                {row.second}
              </td>
            )}
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
