/** The frame around every page: navigation, themes, what to say when a page cannot be shown. */

export const SHELL = {
  brand: 'Groundwork',
  skip: 'Skip to the content',
  mainNav: 'Main',
  assessmentNav: 'This assessment',
  assessments: 'Your assessments',
  overview: 'Overview',
  review: 'Review',
  results: 'Results',
  candidates: 'Candidates',
  history: 'History',
  plan: 'Plan',
  report: 'Report',
  settings: 'Settings',
  theme: 'Theme',
  closeMessage: 'Close this message',
  footer: 'Groundwork has no server and no account. Your answers stay in this browser unless you send them.',
} as const;

export const THEMES = { system: 'As the system', light: 'Light', dark: 'Dark' } as const;

/** The name of a page in the browser's title bar: the page first, since tabs cut the end off. */
export function pageTitle(...parts: readonly string[]): string {
  return [...parts, SHELL.brand].join(' · ');
}

export const NOT_FOUND = {
  title: 'There is no page at this address',
  body: 'The address may be cut short or mistyped. Your assessments are safe on this device.',
  action: 'Go to your assessments',
} as const;

export const CRASH = {
  title: 'This page cannot be shown',
  body: 'A part of the program failed while it drew this page. Answers that were shown as saved are safe. Reload the page; if it fails again, open another assessment.',
  reload: 'Reload the page',
  details: 'What failed',
} as const;
