/** Why an assessment cannot be opened, and what to do. */
export const CANNOT_OPEN = {
  missing: {
    title: 'This assessment is not on this device',
    body: 'It was deleted, or it was made in another browser. Open it where it was made.',
  },
  unreadable: {
    title: 'This assessment cannot be read',
    body: 'What is stored for it is damaged. Nothing was changed. The other assessments are not affected.',
  },
  newer: {
    title: 'This assessment was made with a newer version',
    body: 'Reload the page to get the newest version of Groundwork. Nothing was changed.',
  },
  deleted: {
    title: 'This assessment was deleted in another tab',
    body: 'What you see here is no longer stored.',
    restore: 'Store it again',
  },
  failed: {
    title: 'This assessment cannot be opened now',
    body: 'The browser did not hand it out. Reload the page; close other tabs of Groundwork if that does not help.',
  },
  download: 'Download what is stored',
} as const;
