/** The frame around a guide; its text is content. */
export const GUIDE = {
  home: 'Go to the first page',
  references: 'Read more',
} as const;
