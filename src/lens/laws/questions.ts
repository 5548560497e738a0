import type { Finding, Path } from '../../documents/issue.ts';
import type { Horizon, Lens, Question } from '../../engine/model.ts';
import type { KnownIds } from './known-ids.ts';
import { unknownId } from './known-ids.ts';
import { riskRuleLaws } from './risk-rules.ts';
import { valueLaws } from './values.ts';

const SCORED_KEYS = [
  'weight',
  'concerns',
  'target',
  'raise',
  'covers',
  'aheadOfNeed',
  'advice',
  'riskRules',
] as const;

/** Every question stands in a section: without one nobody knows whether it is about the product or about a stack. */
export function sectionLaws(lens: Lens, known: KnownIds): Finding[] {
  return lens.questions.flatMap(({ section }, q) =>
    known.sections.has(section)
      ? []
      : [unknownId('section', section, known.sections, ['questions', q, 'section'])],
  );
}

/** scoring.md §5, §6, §9, §10, §16: what a question must hold so that it can be scored. */
export function questionLaws(lens: Lens, known: KnownIds): Finding[] {
  return lens.questions.flatMap((question, q) => {
    const laws = known.profile.has(question.id) ? profileLaws : scoredLaws;
    return laws(question, known, ['questions', q]);
  });
}

function profileLaws(question: Question, _known: KnownIds, at: Path): Finding[] {
  return [
    ...SCORED_KEYS.filter((key) => question[key] !== undefined).map(
      (key): Finding => ({ code: 'unusedKey', key, path: [...at, key], onKey: true }),
    ),
    ...unusedValues(question, at),
  ];
}

function scoredLaws(question: Question, known: KnownIds, at: Path): Finding[] {
  const hasOwnScale = question.covers !== undefined || question.riskRules !== undefined;
  return [
    ...(hasOwnScale ? unusedValues(question, at) : valueLaws(question, at)),
    ...coversLaws(question, known, at),
    ...riskRuleLaws(question, at),
    ...horizonLaws(question, known, at),
  ];
}

function unusedValues(question: Question, at: Path): Finding[] {
  return question.choices.flatMap((choice, c): Finding[] =>
    choice.value === undefined
      ? []
      : [{ code: 'unusedValue', choice: choice.id, path: [...at, 'choices', c, 'value'], onKey: true }],
  );
}

function coversLaws(question: Question, known: KnownIds, at: Path): Finding[] {
  const { covers } = question;
  if (covers === undefined) return [];
  const path = [...at, 'covers'];
  const needed = known.questions.get(covers);
  if (!needed) return [unknownId('question', covers, known.profile.keys(), path)];
  if (!known.profile.has(covers)) return [{ code: 'notProfileQuestion', id: covers, path }];
  if (question.kind !== 'multiple' || needed.kind !== 'multiple')
    return [{ code: 'coversWantsMultiple', id: covers, path }];
  const own = question.choices.map(({ id }) => id);
  const others = needed.choices.map(({ id }) => id);
  const choices = [...own.filter((id) => !others.includes(id)), ...others.filter((id) => !own.includes(id))];
  return choices.length === 0 ? [] : [{ code: 'coversOtherChoices', id: covers, choices, path }];
}

function horizonLaws(question: Question, known: KnownIds, at: Path): Finding[] {
  const concerns = Object.entries(question.concerns ?? {});
  const unknown = concerns
    .filter(([id]) => !known.horizons.has(id))
    .map(([id]) => unknownId('concern', id, known.horizons.keys(), [...at, 'concerns', id], true));
  const borne = new Set(concerns.filter(([, weight]) => weight > 0).map(([id]) => known.horizons.get(id)));
  const findings = [...unknown, ...raiseLaws(question, at)];
  if (borne.has('later') && !borne.has('dayOne') && question.target?.dayOne !== undefined)
    findings.push({ code: 'laterOnlyOnDayOne', path: [...at, 'target', 'dayOne'] });
  if (question.aheadOfNeed && !borne.has('later'))
    findings.push({ code: 'aheadWithoutLater', path: [...at, 'aheadOfNeed'], onKey: true });
  return findings;
}

function raiseLaws(question: Question, at: Path): Finding[] {
  const horizons = ['dayOne', 'later'] as const satisfies readonly Horizon[];
  return (question.raise ?? []).flatMap((raise, r) => {
    const path: Path = [...at, 'raise', r];
    const named = horizons.filter((horizon) => raise[horizon] !== undefined);
    if (named.length === 0) return [{ code: 'raisesNothing', path } satisfies Finding];
    return named
      .filter((horizon) => question.target?.[horizon] === undefined)
      .map(
        (horizon): Finding => ({
          code: 'raiseWithoutTarget',
          horizon,
          path: [...path, horizon],
          onKey: true,
        }),
      );
  });
}
