/** What stands on a notice of what was just done. */
export const UNDO = { undo: 'Undo', close: 'Close' } as const;
