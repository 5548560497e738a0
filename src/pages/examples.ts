import type { Assessment } from '../engine/assessment.ts';

/** Finished assessments that come with the program. Their faults are found by its own checks, so the page trusts them. */
const loaders = import.meta.glob<Assessment>('../../content/examples/*.json', { import: 'default' });

/** The example of this file name; rejects where there is none. */
export async function loadExample(slug: string): Promise<Assessment> {
  const load = loaders[`../../content/examples/${slug}.json`];
  if (load === undefined) throw new Error(`There is no example ${slug}`);
  return load();
}
