import { describe, expect, it } from 'vitest';
import { scoreOne } from './testing/score-one.ts';
import { asked, chose, lensOf, notApplicable, scored, unknown } from './testing/small-lens.ts';

const regimes = ['gdpr', 'hipaa', 'pci', 'sox'];
const isRegulated = { question: 'regulated', anyOf: ['yes'] };
const plain = asked('needed', regimes, { kind: 'multiple' });
const conditional = asked('needed', regimes, { kind: 'multiple', appliesWhen: isRegulated });
const supported = scored('supported', {
  kind: 'multiple',
  covers: 'needed',
  choices: regimes.map((id) => ({ id, label: id })),
});

describe('§5 the value of a question with covers', () => {
  it.each([
    ['the share of what is needed', chose('gdpr', 'hipaa', 'pci'), chose('gdpr', 'sox'), [1 / 3, 1 / 3]],
    ['nothing of what is needed', chose('gdpr'), chose('sox'), [0, 0]],
    ['1 when nothing is needed', chose(), chose(), [1, 1]],
    ['1 when nothing is needed, even unanswered', chose(), unknown, [1, 1]],
    ['1 when the need is not applicable', notApplicable, chose('gdpr'), [1, 1]],
    ['anything while the need is unknown', unknown, chose('gdpr', 'hipaa', 'pci'), [0, 1]],
    ['1 with every choice, whatever is needed', unknown, chose(...regimes), [1, 1]],
    ['anything while unanswered', chose('gdpr'), unknown, [0, 1]],
  ])('%s', (_, needed, answer, value) => {
    const lens = lensOf([plain, supported]);
    expect(scoreOne(lens, { supported: answer }, { needed }).questions.supported?.value).toEqual(value);
  });

  it.each([
    [
      'at least the share covered where it is unknown whether the need applies',
      chose('gdpr', 'pci'),
      chose('gdpr'),
      [0.5, 1],
    ],
    ['1 where nothing is needed whether it applies or not', chose(), chose(), [1, 1]],
    ['1 where the need is not applicable whether it applies or not', notApplicable, chose(), [1, 1]],
  ])('%s', (_, needed, answer, value) => {
    const lens = lensOf([asked('regulated', ['yes', 'no']), conditional, supported]);
    expect(scoreOne(lens, { supported: answer }, { needed }).questions.supported?.value).toEqual(value);
  });

  it('1 where the need does not apply', () => {
    const lens = lensOf([asked('regulated', ['yes', 'no']), conditional, supported]);
    const profile = { regulated: chose('no'), needed: chose('gdpr') };
    expect(scoreOne(lens, { supported: chose() }, profile).questions.supported?.value).toEqual([1, 1]);
  });

  it('is for multiple questions: a single one keeps the value of its choice', () => {
    const { questions } = scoreOne(lensOf([plain, scored('q', { covers: 'needed' })]), { q: chose('half') });
    expect(questions.q?.value).toEqual([0.5, 0.5]);
  });

  it('knows nothing of a need that the lens does not ask about', () => {
    const { questions } = scoreOne(lensOf([supported]), { supported: chose('gdpr') });
    expect(questions.supported?.value).toEqual([0, 1]);
  });
});
