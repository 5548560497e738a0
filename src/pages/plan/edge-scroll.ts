/** Scrolling while something is dragged to the edge of the screen. */

/** So near to an edge the page begins to scroll. */
const EDGE_PX = 72;
const FASTEST_PX_PER_FRAME = 14;

/** How far to scroll in this frame: nothing away from the edges, faster the nearer to one, up where it is below 0. In pixels. */
export function scrollStepAt(pointerY: number, height: number): number {
  const above = EDGE_PX - pointerY;
  const below = pointerY - (height - EDGE_PX);
  const depth = Math.min(1, Math.max(above, below, 0) / EDGE_PX);
  const step = Math.round(depth * FASTEST_PX_PER_FRAME);
  return above > below ? -step : step;
}
