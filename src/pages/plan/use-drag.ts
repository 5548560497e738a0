import type { DragEvent } from 'react';
import { useState } from 'react';

/** Where a dragged row would land: before the row of this number, or after the last. */
type Drag<Row> = { readonly row: Row; readonly gap: number | null };

export type RowDrag = {
  readonly isDragged: boolean;
  /** Where the line is drawn that shows the place; `null` for none. */
  readonly line: 'above' | 'below' | null;
  readonly handle: { readonly onDragStart: (event: DragEvent) => void; readonly onDragEnd: () => void };
  readonly target: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
};

/** Native drag and drop within one list. `onMove` gets the row and the one whose place it takes. */
export function useDrag<Row>(
  rows: readonly Row[],
  onMove: (row: Row, onto: Row | undefined) => void,
): { readonly of: (row: Row, index: number) => RowDrag } {
  const [drag, setDrag] = useState<Drag<Row> | null>(null);
  const gap = drag?.gap ?? null;
  const start = (row: Row, event: DragEvent) => {
    const item = event.currentTarget.closest('li');
    if (item !== null) event.dataTransfer.setDragImage(item, 24, 24);
    event.dataTransfer.effectAllowed = 'move';
    // Firefox starts no drag that carries nothing.
    event.dataTransfer.setData('text/plain', '');
    setDrag({ row, gap: null });
  };
  const over = (index: number, event: DragEvent) => {
    if (drag === null) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const next = event.clientY < top + height / 2 ? index : index + 1;
    if (next !== gap) setDrag({ ...drag, gap: next });
  };
  const drop = (event: DragEvent) => {
    if (drag === null || gap === null) return;
    event.preventDefault();
    const from = rows.indexOf(drag.row);
    onMove(drag.row, rows[gap > from ? gap - 1 : gap]);
    setDrag(null);
  };
  return {
    of: (row, index) => ({
      isDragged: drag?.row === row,
      line: gap === index ? 'above' : gap === rows.length && index === rows.length - 1 ? 'below' : null,
      handle: { onDragStart: (event) => start(row, event), onDragEnd: () => setDrag(null) },
      target: { onDragOver: (event) => over(index, event), onDrop: drop },
    }),
  };
}
