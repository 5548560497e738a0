/** What is said of working without a network, and of a new version of the program. */

export const OFFLINE = {
  label: 'Network and versions',
  offlineTitle: 'You are offline',
  offlineReady: 'Everything here goes on working. What you answer is saved on this device.',
  offlineNotReady:
    'Keep this page open: it cannot be loaded again without a network. What you answer is saved on this device.',
  newTitle: 'A new version is ready',
  newBody: 'It starts when you say so. What you have answered is saved first.',
  notSaved: 'Your last change is not saved yet, so the new version waits. Try again when it is saved.',
  start: 'Start the new version',
  later: 'Later',
  title: 'Without a network',
  caption: 'Groundwork keeps itself on this device, so that it starts without a network.',
} as const;

/** How far keeping the program on this device has come. */
export type KeptState = 'starting' | 'kept' | 'failed' | 'unsupported' | 'declined';

const KEPT = {
  starting: 'The program is being kept on this device. This line changes when it is done.',
  kept: 'The program is kept on this device: every page opens without a network.',
  failed:
    'The program could not be kept on this device, so it needs a network to start. It tries again the next time you open it.',
  unsupported: 'This browser cannot keep the program, so it needs a network to start.',
  declined:
    'Everything was deleted from this browser, the program too. It keeps itself again when Groundwork is opened in another tab.',
} as const satisfies Record<KeptState, string>;

export function keptSentence(state: KeptState): string {
  return KEPT[state];
}
