import type { Lens } from '../../src/engine/model.ts';
import type { GuideText } from './guides.ts';
import type { Findings } from './report.ts';

/** The facts the built-in lens is written from: letter, first and last number. */
const FACTS = [
  ['A', 5],
  ['B', 12],
  ['C', 8],
  ['E', 7],
  ['P', 4],
  ['S', 3],
  ['X', 4],
  ['Y', 5],
  ['Q', 2],
  ['K', 4],
  ['L', 5],
  ['M', 3],
  ['N', 3],
  ['O', 2],
  ['W', 10],
] as const satisfies readonly (readonly [string, number])[];

const IDS: readonly string[] = FACTS.flatMap(([letter, last]) =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`),
);

/** Which fact each part of the content carries; an error for every fact that nothing carries. */
export function checkFacts(lens: Lens, guides: readonly GuideText[]): Findings {
  const carriers = new Map<string, string[]>(IDS.map((id) => [id, []]));
  const strangers: string[] = [];
  const add = (fact: string, carrier: string) => {
    const list = carriers.get(fact);
    if (list) list.push(carrier);
    else strangers.push(`${carrier} names the fact ${fact}, which does not exist. Correct it.`);
  };
  collect(lens, lens.id, add);
  for (const guide of guides) for (const fact of guide.facts) add(fact, `guide ${guide.slug}`);
  const missing = IDS.filter((id) => carriers.get(id)?.length === 0);
  return {
    title: `Facts (${IDS.length - missing.length} of ${IDS.length} carried)`,
    errors: [
      ...strangers,
      ...missing.map(
        (id) => `No content carries the fact ${id}. Say it somewhere, and add it to "facts" there.`,
      ),
    ],
    notes: FACTS.map(([letter]) => `${letter}  ${row(letter, carriers)}`),
  };
}

function row(letter: string, carriers: ReadonlyMap<string, readonly string[]>): string {
  return [...carriers]
    .filter(([id]) => id.startsWith(letter))
    .map(([id, list]) => `${id} ${list.length}×`)
    .join(' · ');
}

function collect(value: unknown, carrier: string, add: (fact: string, carrier: string) => void): void {
  if (Array.isArray(value)) for (const item of value) collect(item, carrier, add);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const id =
    'id' in value && typeof value.id === 'string'
      ? value.id
      : 'question' in value
        ? String(value.question)
        : '';
  const own = id === '' ? carrier : `${carrier}/${id}`;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'facts' && Array.isArray(inner)) for (const fact of inner) add(String(fact), own);
    else collect(inner, own, add);
  }
}
