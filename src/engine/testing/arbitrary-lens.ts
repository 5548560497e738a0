/** Random lenses that keep the rules an author has to keep, small enough that every corner turns up often. */
import type { Choice, Concern, Lens, PerHorizon, Question, Section, Share } from '../model.ts';
import { drawCondition } from './arbitrary-condition.ts';
import { drawDecision } from './arbitrary-decision.ts';
import type { Draw } from './draw.ts';
import { times } from './draw.ts';

const SHARES = [0.25, 0.4, 0.5, 0.75, 1] as const;
const WEIGHTS = [1, 2, 0.5, 3] as const;
const EFFORTS = ['S', 'M', 'L', 'XL'] as const;

/** Ids are `kind-number`, so that a test can rename them all. */
export function drawLens(draw: Draw): Lens {
  const sections = drawSections(draw);
  const concerns = times(1 + draw.below(3), (place) => drawConcern(draw, place));
  const profile: Question[] = [];
  for (const place of times(2 + draw.below(4), (count) => count))
    profile.push(drawProfileQuestion(draw, place, profile));
  const homes = sections.filter(({ kind }) => kind !== 'profile');
  const scored = times(1 + draw.below(6), (place) => drawScored(draw, place, profile, homes, concerns));
  const reading = Object.fromEntries(draw.some(scored).map(({ id }) => [id, draw.oneOf(WEIGHTS)]));
  return {
    format: 'groundwork-lens',
    formatVersion: 1,
    id: 'lens-0',
    version: '1.0.0',
    title: 'Lens',
    sections,
    concerns,
    questions: [...profile, ...scored],
    readings: [{ id: 'reading-0', title: 'Reading', questions: reading }],
    decisions: times(draw.below(3), (place) => drawDecision(draw, place, profile)),
    checks: [
      { id: 'check-0', title: 'Check', when: drawCondition(draw, profile) },
      { id: 'check-1', title: 'Check', when: drawCondition(draw, [...profile, ...scored]) },
    ],
  };
}

const drawSections = (draw: Draw): readonly Section[] => [
  { id: 'section-0', kind: 'profile', title: 'Profile' },
  ...times(1 + draw.below(3), (place): Section => {
    const kind = draw.oneOf(['pillar', 'foundations', 'evolving'] as const);
    return { id: `section-${place + 1}`, kind, title: 'Pillar' };
  }),
];

const drawConcern = (draw: Draw, place: number): Concern => ({
  id: `concern-${place}`,
  horizon: draw.oneOf(['dayOne', 'later'] as const),
  title: 'Concern',
});

const drawChoices = (draw: Draw): readonly Choice[] =>
  times(2 + draw.below(3), (place) => ({
    id: `choice-${place}`,
    label: 'Choice',
    ...(draw.oneIn(4) && { formerly: [`choice-${90 + place}`] }),
  }));

const drawProfileQuestion = (draw: Draw, place: number, earlier: readonly Question[]): Question => ({
  id: `question-${place}`,
  section: 'section-0',
  kind: draw.oneOf(['single', 'multiple'] as const),
  prompt: 'Question',
  choices: drawChoices(draw),
  ...(draw.oneIn(4) && { formerly: [`question-${90 + place}`] }),
  ...(earlier.length > 0 && draw.oneIn(3) && { appliesWhen: drawCondition(draw, earlier) }),
});

function drawScored(
  draw: Draw,
  place: number,
  profile: readonly Question[],
  homes: readonly Section[],
  concerns: readonly Concern[],
): Question {
  const target = drawTarget(draw);
  return {
    id: `question-${10 + place}`,
    section: homes[draw.below(homes.length)]?.id ?? '',
    prompt: 'Question',
    ...drawAnswering(draw, profile),
    ...(draw.oneIn(4) && { formerly: [`question-${80 + place}`] }),
    ...(draw.oneIn(2) && { weight: draw.oneOf(WEIGHTS) }),
    concerns: Object.fromEntries(draw.some(concerns).map(({ id }) => [id, draw.oneOf([1, 2, 0.5, 0])])),
    ...(draw.oneIn(3) && { appliesWhen: drawCondition(draw, profile) }),
    target,
    raise: times(draw.below(3), () => ({
      when: drawCondition(draw, profile),
      because: 'Because',
      ...(target.dayOne !== undefined && draw.oneIn(2) && { dayOne: draw.oneOf(SHARES) }),
      ...(target.later !== undefined && draw.oneIn(2) && { later: draw.oneOf(SHARES) }),
    })),
    advice: draw.oneIn(4)
      ? []
      : [
          { below: 0.5, title: 'First', steps: ['Step'], effort: draw.oneOf(EFFORTS) },
          { below: 1, title: 'Then', steps: ['Step'], effort: draw.oneOf(EFFORTS) },
        ],
    ...(draw.oneIn(3) && {
      aheadOfNeed: { above: 0.5, when: drawCondition(draw, profile), because: 'Because' },
    }),
  };
}

const drawTarget = (draw: Draw): PerHorizon<Share> => ({
  ...(!draw.oneIn(4) && { dayOne: draw.oneOf(SHARES) }),
  ...(draw.oneIn(2) && { later: draw.oneOf(SHARES) }),
});

/** How a scored question is answered and what that is worth. */
function drawAnswering(
  draw: Draw,
  profile: readonly Question[],
): Pick<Question, 'kind' | 'choices' | 'covers' | 'riskRules'> {
  const choices = drawChoices(draw);
  const covered = profile.find(({ kind }) => kind === 'multiple');
  if (covered !== undefined && draw.oneIn(4))
    return {
      kind: 'multiple',
      covers: covered.id,
      choices: covered.choices.map(({ id, label }) => ({ id, label })),
    };
  if (draw.oneIn(6))
    return {
      kind: 'multiple',
      choices,
      riskRules: [
        { when: 'choice-0 && !choice-1', severity: 'NO_RISK' },
        { when: '(choice-1 || choice-0)', severity: 'MEDIUM_RISK' },
        { when: 'default', severity: 'HIGH_RISK' },
      ],
    };
  const isSingle = draw.oneIn(2);
  const valued = choices.map((choice, place) => ({ ...choice, value: valueAt(draw, place) }));
  return { kind: isSingle ? 'single' : 'multiple', choices: valued };
}

/** The first two choices are worth nothing and all. */
const valueAt = (draw: Draw, place: number): Share => (place < 2 ? place : draw.oneOf([0.3, 0.5, 0.6, 0.75]));
