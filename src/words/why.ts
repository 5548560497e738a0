/** The button that explains a figure, and what stands around the explanation. */

/** The name of the button: `Why 42 to 81 percent?` */
export function whyLabel(words: string): string {
  return `Why ${words}?`;
}

export const WHY = {
  intro:
    'Every figure and every tag with an arrow opens what it is made of, down to your answers and the content.',
  verdict: 'this verdict',
  verdictShown: 'Why this verdict?',
  rounding:
    'Shares are cut after one decimal. Sums are exact; a product or a difference may be off by one in its last digit.',
  nothing: 'There is nothing behind this figure.',
  from: (file: string) => `from ${file}`,
} as const;
