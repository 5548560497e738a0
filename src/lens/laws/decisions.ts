import type { Finding, Noun, Path } from '../../documents/issue.ts';
import { nearest } from '../../documents/nearest.ts';
import type { Criterion, Decision, Lens } from '../../engine/model.ts';
import type { KnownIds } from './known-ids.ts';
import { unknownChoices, unknownId } from './known-ids.ts';

/** scoring.md §11: criteria name profile questions, each once; support and conflicts name what exists. */
export function decisionLaws(lens: Lens, known: KnownIds): Finding[] {
  return (lens.decisions ?? []).flatMap((decision, d) => [
    ...decision.criteria.flatMap((criterion, c) =>
      criterionLaws(decision, criterion, c, known, ['decisions', d, 'criteria', c]),
    ),
    ...decision.options.flatMap((_option, o) =>
      conflictLaws(decision, o, known, ['decisions', d, 'options', o]),
    ),
  ]);
}

function criterionLaws(
  decision: Decision,
  criterion: Criterion,
  c: number,
  known: KnownIds,
  at: Path,
): Finding[] {
  const { question: id, support } = criterion;
  const path = [...at, 'question'];
  const question = known.questions.get(id);
  if (!question) return [unknownId('question', id, known.profile.keys(), path)];
  if (!known.profile.has(id)) return [{ code: 'notProfileQuestion', id, path }];
  const isRepeated = decision.criteria.findIndex((other) => other.question === id) < c;
  const choices = Object.keys(support);
  const options = decision.options.map((option) => option.id);
  return [
    ...(isRepeated ? [{ code: 'criterionTwice', id, path } satisfies Finding] : []),
    ...unknownChoices(question, choices, (index) => [...at, 'support', choices[index] ?? '']).map(onKey),
    ...choices.flatMap((choice) =>
      Object.keys(support[choice] ?? {})
        .filter((option) => !options.includes(option))
        .map((option) => unknownId('option', option, options, [...at, 'support', choice, option], true)),
    ),
  ];
}

function onKey(finding: Finding): Finding {
  return { ...finding, onKey: true };
}

function conflictLaws(decision: Decision, o: number, known: KnownIds, at: Path): Finding[] {
  return (decision.options[o]?.conflicts ?? []).flatMap((conflict, c): Finding[] => {
    const path: Path = [...at, 'conflicts', c];
    if (conflict.decision === decision.id) return [{ code: 'conflictWithItself', path }];
    const other = known.decisions.get(conflict.decision);
    if (!other)
      return [nothing('decision', conflict.decision, known.decisions.keys(), [...path, 'decision'])];
    const options = other.options.map(({ id }) => id);
    if (options.includes(conflict.option)) return [];
    return [nothing('option', conflict.option, options, [...path, 'option'])];
  });
}

/** A conflict with what the lens does not have never comes about, so that nothing else depends on it. */
function nothing(noun: Noun, id: string, known: Iterable<string>, path: Path): Finding {
  return { code: 'conflictWithNothing', noun, id, near: nearest(id, known), path };
}
