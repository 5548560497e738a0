import type { Finding, Noun, Path } from '../../documents/issue.ts';
import type { Lens } from '../../engine/model.ts';

type Named = { readonly id: string; readonly formerly?: readonly string[] };

/** formats.md: ids are unique by kind, choices within their question, options within their decision; a former id is never in use again. */
export function idLaws(lens: Lens): Finding[] {
  const tripwires = (lens.decisions ?? []).flatMap((decision, d) =>
    decision.options.flatMap((option, o) =>
      (option.tripwires ?? []).map(({ id }, t) => ({
        id,
        path: ['decisions', d, 'options', o, 'tripwires', t] satisfies Path,
      })),
    ),
  );
  return [
    ...clashes('section', lens.sections, ['sections']),
    ...clashes('concern', lens.concerns, ['concerns']),
    ...clashes('question', lens.questions, ['questions']),
    ...lens.questions.flatMap(({ choices }, q) => clashes('choice', choices, ['questions', q, 'choices'])),
    ...clashes('reading', lens.readings, ['readings']),
    ...clashes('decision', lens.decisions, ['decisions']),
    ...(lens.decisions ?? []).flatMap(({ options }, d) =>
      clashes('option', options, ['decisions', d, 'options']),
    ),
    ...clashes('check', lens.checks, ['checks']),
    ...duplicates('tripwire', tripwires),
  ];
}

function clashes(noun: Noun, items: readonly Named[] = [], list: Path): Finding[] {
  const current = items.map(({ id }, index) => ({ id, path: [...list, index] }));
  const taken = new Set(items.map(({ id }) => id));
  const reused = items.flatMap(({ formerly = [] }, index) =>
    formerly.flatMap((id, f): Finding[] => {
      const isTaken = taken.has(id);
      taken.add(id);
      return isTaken ? [{ code: 'formerIdTaken', noun, id, path: [...list, index, 'formerly', f] }] : [];
    }),
  );
  return [...duplicates(noun, current), ...reused];
}

function duplicates(noun: Noun, items: readonly { readonly id: string; readonly path: Path }[]): Finding[] {
  const seen = new Set<string>();
  return items.flatMap(({ id, path }): Finding[] => {
    if (seen.has(id)) return [{ code: 'duplicateId', noun, id, path: [...path, 'id'] }];
    seen.add(id);
    return [];
  });
}
