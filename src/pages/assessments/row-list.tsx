import { useCallback, useState } from 'react';
import type { Row } from '../../storage/summary.ts';
import { AssessmentRow } from './assessment-row.tsx';
import type { ListActions } from './list-actions.ts';
import { inPlacesOf } from './list-view.ts';
import styles from './page.module.css';
import { useDrawnCount } from './use-drawn-count.ts';

type RowListProps = {
  rows: readonly Row[];
  /** Whether another view is about to take its place. */
  isLeaving: boolean;
  actions: ListActions;
  onRename: (row: Row) => void;
};

/**
 * The rows, all of them in the end. While the menu of one is open none changes places, whatever other tabs do: the browser would
 * close the menu of a row that moves, or a press would choose for another row.
 */
export function RowList({ rows, isLeaving, actions, onRename }: RowListProps) {
  // A count: that one menu is closed is heard after the next has opened.
  const [openMenus, setOpenMenus] = useState(0);
  const countMenu = useCallback((isOpen: boolean) => setOpenMenus((last) => last + (isOpen ? 1 : -1)), []);
  const [settled, setSettled] = useState(rows);
  if (openMenus === 0 && settled !== rows) setSettled(rows);
  const placed = openMenus === 0 ? rows : inPlacesOf(settled, rows);
  const drawn = useDrawnCount(placed.length, isLeaving);
  return (
    <ul className={styles.list}>
      {placed.slice(0, drawn).map((row) => (
        <AssessmentRow key={row.id} row={row} actions={actions} onRename={onRename} onMenu={countMenu} />
      ))}
    </ul>
  );
}
