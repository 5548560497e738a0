import type { DragEvent } from 'react';
import { useState } from 'react';

/** Where a dragged row would land: before the row of this number, or after the last. */
type Drag = { readonly id: string; readonly gap: number | null };

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

/** Native drag and drop within one list of ids. `onMove` gets the one dragged and the one whose place it takes. */
export function useDrag(
  ids: readonly string[],
  onMove: (id: string, onto: string) => void,
): (id: string) => RowDrag {
  const [drag, setDrag] = useState<Drag | null>(null);
  const gap = drag?.gap ?? null;
  const start = (id: string, event: DragEvent) => {
    const item = event.currentTarget.closest('li');
    if (item !== null) event.dataTransfer.setDragImage(item, 24, 24);
    event.dataTransfer.effectAllowed = 'move';
    // Firefox starts no drag that carries nothing.
    event.dataTransfer.setData('text/plain', '');
    setDrag({ id, gap: null });
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
    const onto = ids[gap > ids.indexOf(drag.id) ? gap - 1 : gap];
    if (onto !== undefined && onto !== drag.id) onMove(drag.id, onto);
    setDrag(null);
  };
  return (id) => {
    const index = ids.indexOf(id);
    const isAfterLast = gap === ids.length && index === ids.length - 1;
    return {
      isDragged: drag?.id === id,
      line: gap === index ? 'above' : isAfterLast ? 'below' : null,
      handle: { onDragStart: (event) => start(id, event), onDragEnd: () => setDrag(null) },
      target: { onDragOver: (event) => over(index, event), onDrop: drop },
    };
  };
}
