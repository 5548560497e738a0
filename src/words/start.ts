/** What stands on the page where the program cannot start, or a part of it cannot be fetched. */

/** The page is shown inside another site's page. */
export const FRAMED = {
  title: 'Open Groundwork in a window of its own',
  body: 'Another site shows this page inside its own page. Groundwork does not show your answers there, because the other site could lay something over them.',
  open: 'Open Groundwork',
} as const;

/** A browser without something the program is built on; `missing` names it. */
export const UNSUPPORTED = {
  title: 'This browser is too old for Groundwork',
  missing: 'It lacks: ',
  advice:
    'Use Chrome or Edge 114, Firefox 125, Safari 17 or newer. What you saved in this browser stays where it is.',
} as const;

/** A part of the program could not be fetched, and reloading did not help. */
export const PART_MISSING = {
  title: 'A part of Groundwork could not be loaded',
  body: 'The connection failed, or a newer version was published while this page was open. Your answers are stored. Reload the page when you are online.',
  reload: 'Reload the page',
} as const;
