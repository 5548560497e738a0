import type { PointerEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { scrollStepAt } from './edge-scroll.ts';

/** What is dragged, and where it would land: before the row of this number, or after the last. */
type Drag = { readonly id: string; readonly gap: number };

export type RowDrag = {
  readonly isDragged: boolean;
  /** Where the line is drawn that shows the place; `null` for none. */
  readonly line: 'above' | 'below' | null;
  readonly handle: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: () => void;
  };
};

/**
 * Drag and drop within one list of ids, with a mouse, a finger or a pen; Escape drops it where it was. The handle stands in its row, an
 * `li` of the list. `onMove` gets the one dragged and the one whose place it takes.
 */
export function useDrag(
  ids: readonly string[],
  onMove: (id: string, onto: string) => void,
): (id: string) => RowDrag {
  const [drag, setDrag] = useState<Drag | null>(null);
  const pointerY = useRef(0);
  const isDragging = drag !== null;
  useEffect(() => {
    if (!isDragging) return undefined;
    let frame = requestAnimationFrame(function scroll() {
      window.scrollBy(0, scrollStepAt(pointerY.current, window.innerHeight));
      frame = requestAnimationFrame(scroll);
    });
    const giveUp = ({ key }: KeyboardEvent) => key === 'Escape' && setDrag(null);
    window.addEventListener('keydown', giveUp);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('keydown', giveUp);
    };
  }, [isDragging]);

  const start = (id: string, event: PointerEvent) => {
    if (event.button !== 0) return;
    // Else the words that the pointer passes over are selected.
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    pointerY.current = event.clientY;
    setDrag({ id, gap: ids.indexOf(id) });
  };
  const follow = (event: PointerEvent) => {
    if (drag === null) return;
    pointerY.current = event.clientY;
    const gap = gapAt(event);
    if (gap !== drag.gap) setDrag({ ...drag, gap });
  };
  const drop = (event: PointerEvent) => {
    if (drag === null) return;
    // The page may have scrolled under a pointer that rested.
    const gap = gapAt(event);
    const onto = ids[gap > ids.indexOf(drag.id) ? gap - 1 : gap];
    if (onto !== undefined && onto !== drag.id) onMove(drag.id, onto);
    setDrag(null);
  };
  return (id) => {
    const index = ids.indexOf(id);
    const isAfterLast = drag?.gap === ids.length && index === ids.length - 1;
    return {
      isDragged: drag?.id === id,
      line: drag?.gap === index ? 'above' : isAfterLast ? 'below' : null,
      handle: {
        onPointerDown: (event) => start(id, event),
        onPointerMove: follow,
        onPointerUp: drop,
        onPointerCancel: () => setDrag(null),
      },
    };
  };
}

/** How many rows of the handle's list lie above the pointer with more than half of them. */
function gapAt({ currentTarget, clientY }: PointerEvent): number {
  const rows = [...(currentTarget.closest('li')?.parentElement?.children ?? [])];
  return rows.filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2 < clientY;
  }).length;
}
