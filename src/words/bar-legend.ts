/** What the two parts of a readiness bar mean. */
export const BAR_LEGEND = {
  proven: 'Proven, whatever the unknowns turn out to be',
  possible: 'Possible, depends on what you do not know',
} as const;
