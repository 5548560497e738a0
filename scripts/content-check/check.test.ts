import { describe, expect, it } from 'vitest';
import type { Lens } from '../../src/engine/model.ts';
import { readLens } from '../../src/lens/read.ts';
import { SMALL_LENS } from '../../src/lens/testing/small-lens.ts';
import { checkEffects, checkReach } from './effects.ts';
import { checkFacts } from './facts.ts';
import { checkOptions } from './options.ts';
import { textsOf } from './texts.ts';
import { checkVerdicts } from './verdicts.ts';
import { checkReadability, checkWording } from './wording.ts';

function lensOf(change: (text: string) => string = (text) => text): Lens {
  const reading = readLens(change(SMALL_LENS), 'small.yaml');
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.lens;
}
const replaced = (from: string, to: string) => lensOf((text) => text.replace(from, to));
const noRemarks = () => '';
const locate = () => ({ file: 'small.yaml', line: 1, column: 1 });
const textsIn = (lens: Lens) => textsOf(lens, locate);

describe('the content check', () => {
  it('finds an option that never wins, and one that wins too often unless it says why', () => {
    const { errors } = checkOptions(lensOf(), locate, noRemarks);
    expect(errors).toContainEqual(expect.stringContaining('host/own wins for no profile'));
    const oneSided = replaced(
      'support: { many: { apart: 2, whole: -1 } }',
      'support: { one: { apart: 2 }, many: { apart: 2 } }',
    );
    expect(checkOptions(oneSided, locate, noRemarks).errors).toContainEqual(
      expect.stringContaining('shape/apart leads for 100 %'),
    );
    const excused = checkOptions(oneSided, locate, () => '# leads often: apart, because it is better').errors;
    expect(excused).not.toContainEqual(expect.stringContaining('shape/apart leads'));
  });

  it('finds a question that is asked for no profile', () => {
    expect(checkReach(lensOf(), locate).errors).toEqual([]);
    const never = '{ all: [{ question: clients, anyOf: [one] }, { question: clients, anyOf: [many] }] }';
    const hidden = replaced('appliesWhen: { question: clients, anyOf: [many] }', `appliesWhen: ${never}`);
    expect(checkReach(hidden, locate).errors).toEqual([expect.stringContaining('regimes')]);
  });

  it('finds an answer that changes nothing', () => {
    const idle = replaced(
      'choices: [{ id: one, label: One }, { id: many, label: Many, formerly: [several] }]',
      'choices: [{ id: one, label: One }, { id: many, label: Many }]\n  - { id: idle, section: product, kind: single, prompt: Idle?, choices: [{ id: a, label: A }, { id: b, label: B }] }',
    );
    const { errors, notes } = checkEffects(idle, locate);
    expect(errors.filter((error) => error.includes('idle'))).toHaveLength(2);
    expect(errors.filter((error) => error.includes('cache'))).toEqual([]);
    expect(notes).toContainEqual(expect.stringMatching(/^cache: no changes verdict/));
  });

  it('finds a verdict that cannot be reached', () => {
    expect(checkVerdicts(lensOf()).errors).toEqual([expect.stringContaining('readyWithConditions')]);
    const calm = replaced('concerns: { model: 1 }', 'concerns: {}');
    expect(checkVerdicts(calm).errors).toContainEqual(expect.stringContaining('notYet'));
  });

  it('finds wording that is hard, said twice, or not plain text', () => {
    const hard =
      'plainly: Notwithstanding organisational interdependencies, characterise infrastructural observability capabilities.';
    expect(
      checkReadability(textsIn(replaced('prompt: Cached?', `prompt: Cached?\n    ${hard}`))).errors,
    ).toHaveLength(1);
    expect(
      checkReadability(textsIn(replaced('prompt: Cached?', 'prompt: Cached?\n    plainly: Is it kept?')))
        .errors,
    ).toEqual([]);
    expect(checkWording(textsIn(replaced('prompt: Cached?', 'prompt: Covered?'))).errors).toHaveLength(1);
    expect(
      checkWording(textsIn(replaced('text: It rings.', 'text: "It <b>rings</b> [here](http://a.b)."')))
        .errors,
    ).toHaveLength(2);
  });

  it('finds facts that nothing carries, and facts that do not exist', () => {
    const { errors } = checkFacts(replaced('title: Small', 'title: Small\nfacts: [A1, Z9]'), []);
    expect(errors).toContainEqual(expect.stringContaining('Z9'));
    expect(errors).toContainEqual(expect.stringContaining('A2'));
    expect(errors).not.toContainEqual(expect.stringContaining('fact A1'));
  });
});
