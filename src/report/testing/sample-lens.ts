/** A small lens with one of everything a report shows. */
import type { Lens, Question } from '../../engine/model.ts';

const scored = (question: Partial<Question> & Pick<Question, 'id' | 'section' | 'prompt'>): Question => ({
  kind: 'single',
  choices: [
    { id: 'no', label: 'No', value: 0 },
    { id: 'partly', label: 'In part', value: 0.5 },
    { id: 'yes', label: 'Yes', value: 1 },
  ],
  target: { dayOne: 1 },
  why: 'It is *expensive* to redo; see [ASVS](https://owasp.org/asvs).',
  findOut: 'Look at one rule and find every place that decides it.',
  vendorQuestion: 'Where is this decided, and can we see it?',
  references: [{ title: 'OWASP ASVS', url: 'https://owasp.org/asvs' }],
  advice: [
    {
      below: 0.5,
      title: `Start on ${question.id}`,
      steps: ['Write it down.', 'Try `one` case.'],
      effort: 'M',
    },
    { below: 1, title: `Finish ${question.id}`, steps: ['Close the gaps.'], effort: 'S' },
  ],
  ...question,
});

export const sampleLens: Lens = {
  format: 'groundwork-lens',
  formatVersion: 1,
  id: 'sample',
  version: '1.2.0',
  title: 'Sample',
  language: 'en',
  sections: [
    { id: 'product', kind: 'profile', title: 'Product' },
    { id: 'security', kind: 'pillar', title: 'Security' },
    { id: 'growth', kind: 'pillar', title: 'Growth' },
    { id: 'unused', kind: 'pillar', title: 'Unused' },
  ],
  concerns: [
    { id: 'auth-model', horizon: 'dayOne', title: 'Auth model' },
    { id: 'tooling', horizon: 'later', title: 'Tooling' },
  ],
  questions: [
    {
      id: 'frontends',
      section: 'product',
      kind: 'single',
      prompt: 'How many frontends will there be?',
      why: 'Each one is a client of the same rules.',
      choices: [
        { id: 'one', label: 'One' },
        { id: 'several', label: 'Several' },
      ],
    },
    {
      id: 'logic',
      section: 'product',
      kind: 'single',
      prompt: 'Is there logic beyond storing records?',
      choices: [
        { id: 'little', label: 'Little' },
        { id: 'much', label: 'Much' },
      ],
    },
    scored({
      id: 'rules',
      section: 'security',
      prompt: 'Are access rules in **one** place?',
      concerns: { 'auth-model': 1 },
    }),
    scored({
      id: 'tenants',
      section: 'security',
      prompt: 'Can tenants be isolated later?',
      concerns: { 'auth-model': 1 },
    }),
    scored({ id: 'queues', section: 'growth', prompt: 'Is slow work queued?' }),
    scored({
      id: 'caching',
      section: 'growth',
      prompt: 'Is there a cache?',
      target: { dayOne: 0.5, later: 1 },
    }),
    scored({
      id: 'telemetry',
      section: 'growth',
      prompt: 'How much telemetry is there?',
      concerns: { tooling: 1 },
      target: { later: 0.5 },
      aheadOfNeed: {
        above: 0.5,
        when: { question: 'frontends', anyOf: ['one', 'several'] },
        because: 'Nobody reads it yet.',
      },
    }),
  ],
  readings: [
    { id: 'ai', title: 'Readiness for AI', summary: 'What agents need.', questions: { rules: 2, queues: 1 } },
  ],
  decisions: [
    {
      id: 'separation',
      title: 'Separate frontend and backend',
      question: 'Apart, or one tool?',
      options: [
        {
          id: 'separate',
          title: 'Separate',
          gains: ['Any client.'],
          costs: ['Two parts to run.'],
          conflicts: [
            { decision: 'backend', option: 'builder', because: 'A builder keeps logic in the screens.' },
          ],
          tripwires: [{ id: 'second-client', text: 'a second client is funded' }],
        },
        { id: 'integrated', title: 'Integrated' },
      ],
      criteria: [
        {
          question: 'frontends',
          weight: 2,
          because: 'Every client needs the same rules.',
          support: { several: { separate: 2, integrated: -1 }, one: { integrated: 1, separate: -1 } },
        },
        {
          question: 'logic',
          weight: 1,
          because: 'Logic outlives screens.',
          support: { much: { separate: 1 }, little: { integrated: 2, separate: -1 } },
        },
      ],
    },
    {
      id: 'backend',
      title: 'Backend',
      options: [
        { id: 'builder', title: 'Builder' },
        { id: 'scratch', title: 'From scratch' },
      ],
      criteria: [{ question: 'logic', weight: 1, support: { little: { builder: 2 }, much: { scratch: 1 } } }],
    },
  ],
  checks: [
    {
      id: 'little-logic-several-clients',
      when: {
        all: [
          { question: 'frontends', anyOf: ['several'] },
          { question: 'logic', anyOf: ['little'] },
        ],
      },
      title: 'Several clients, yet little logic',
      because: 'Shared rules are logic.',
      mend: 'Ask again what the clients share.',
    },
    {
      id: 'queue-without-cache',
      when: {
        all: [
          { question: 'queues', anyOf: ['yes'] },
          { question: 'caching', anyOf: ['no'] },
        ],
      },
      title: 'A queue, yet no cache',
      mend: 'Look at both.',
    },
  ],
};
