import { describe, expect, it } from 'vitest';
import type { Lens } from '../../engine/model.ts';
import { stepsOf } from '../steps.ts';
import { jumpTargets, matching } from './jump-list.ts';

const question = (id: string, section: string, prompt: string, plainly?: string) => ({
  id,
  section,
  kind: 'single' as const,
  prompt,
  ...(plainly === undefined ? {} : { plainly }),
  choices: [
    { id: 'no', label: 'No', value: 0 },
    { id: 'yes', label: 'Yes', value: 1 },
  ],
});

const lens: Lens = {
  format: 'groundwork-lens',
  formatVersion: 1,
  id: 'test',
  version: '1.0.0',
  title: 'Test',
  sections: [
    { id: 'product', kind: 'profile', title: 'The product' },
    { id: 'security', kind: 'pillar', title: 'Sécurité' },
  ],
  questions: [
    question('clients', 'product', 'Which **clients** are there?', 'Where do people use it?'),
    question('roles', 'security', 'Are roles written down?'),
  ],
};

const found = (typed: string) => {
  const steps = stepsOf(lens, {}, { id: 'a', name: 'A', answers: {} });
  return matching(jumpTargets(lens, steps), typed).map(({ step }) => step.question.id);
};

describe('the jump to a question', () => {
  it('finds by either wording, by the section and by several words in any order', () => {
    expect(found('')).toEqual(['clients', 'roles']);
    expect(found('people')).toEqual(['clients']);
    expect(found('CLIENTS which')).toEqual(['clients']);
    expect(found('securite roles')).toEqual(['roles']);
    expect(found('security')).toEqual([]);
    expect(found('clients roles')).toEqual([]);
  });
});
