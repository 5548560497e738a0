/** Words of buttons that many pages share. */

/** What stands on a notice of what was just done. */
export const UNDO = { undo: 'Undo', close: 'Close' } as const;

/** Names a button for those who hear it apart from what it stands beside: `Move up: Write it down`. */
export function buttonFor(button: string, subject: string): string {
  return `${button}: ${subject}`;
}
