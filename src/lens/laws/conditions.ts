import type { Finding, Path } from '../../documents/issue.ts';
import type { Condition, Lens, QuestionId } from '../../engine/model.ts';
import type { KnownIds } from './known-ids.ts';
import { unknownChoices, unknownId } from './known-ids.ts';

type Leaf = Extract<Condition, { question: QuestionId }>;
type Found = { readonly leaf: Leaf; readonly path: Path; readonly isUnderNot: boolean };

/** scoring.md §3: conditions name profile questions, a profile question's own only those before it, checks any question. */
export function conditionLaws(lens: Lens, known: KnownIds): Finding[] {
  const own = lens.questions.flatMap((question, q) => {
    const place = known.profile.get(question.id) ?? Number.POSITIVE_INFINITY;
    const at: Path = ['questions', q];
    const isEarlier = (id: QuestionId) => (known.profile.get(id) ?? 0) < place;
    return [
      ...leavesOf(question.appliesWhen, [...at, 'appliesWhen']),
      ...(question.raise ?? []).flatMap((raise, r) => leavesOf(raise.when, [...at, 'raise', r, 'when'])),
      ...leavesOf(question.aheadOfNeed?.when, [...at, 'aheadOfNeed', 'when']),
    ].flatMap((found) => [
      ...leafLaws(found, known, 'profile'),
      ...(isEarlier(found.leaf.question) ? [] : [notEarlier(found)]),
    ]);
  });
  const excluded = (lens.decisions ?? []).flatMap((decision, d) =>
    decision.options.flatMap((option, o) =>
      leavesOf(option.excludedWhen, ['decisions', d, 'options', o, 'excludedWhen']),
    ),
  );
  const checks = (lens.checks ?? []).flatMap((check, c) => leavesOf(check.when, ['checks', c, 'when']));
  return [
    ...own,
    ...excluded.flatMap((found) => leafLaws(found, known, 'profile')),
    ...checks.flatMap((found) => leafLaws(found, known, 'any')),
  ];
}

function leafLaws({ leaf, path, isUnderNot }: Found, known: KnownIds, allowed: 'profile' | 'any'): Finding[] {
  const question = known.questions.get(leaf.question);
  const at = [...path, 'question'];
  if (!question) return [unknownId('question', leaf.question, known.questions.keys(), at)];
  const findings = unknownChoices(question, leaf.anyOf, (index) => [...path, 'anyOf', index]);
  if (allowed === 'profile' && !known.profile.has(question.id))
    findings.push({ code: 'notProfileQuestion', id: question.id, path: at });
  if (isUnderNot && question.appliesWhen)
    findings.push({ code: 'notOverMayNotApply', id: question.id, path: at });
  return findings;
}

function notEarlier({ leaf, path }: Found): Finding {
  return { code: 'notEarlier', id: leaf.question, path: [...path, 'question'] };
}

function leavesOf(condition: Condition | undefined, path: Path, isUnderNot = false): Found[] {
  if (!condition) return [];
  if ('question' in condition) return [{ leaf: condition, path, isUnderNot }];
  if ('not' in condition) return leavesOf(condition.not, [...path, 'not'], true);
  const [key, parts] =
    'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  return parts.flatMap((part, index) => leavesOf(part, [...path, key, index], isUnderNot));
}
