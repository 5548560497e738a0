/** The page that lists the assessments of this device. */
import { counted } from './numbers.ts';

export const ASSESSMENTS = {
  title: 'Your assessments',
  empty: 'Nothing saved yet.',
  start: 'Start an assessment',
  continue: 'Continue',
  results: 'Results',
  duplicate: 'Duplicate',
  copyOf: (title: string) => `${title} (copy)`,
  delete: 'Delete',
  undo: 'Undo',
  close: 'Close',
  untitled: 'Without a name',
  examples: 'Look at a finished example',
  menu: (title: string) => `More for ${title}`,
  deleted: (title: string) => `${title} was deleted.`,
  changed: (date: string) => `changed ${date}`,
  candidates: (count: number) => counted(count, 'candidate'),
  listFailed: 'The list cannot be read.',
} as const;
