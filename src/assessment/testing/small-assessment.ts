import type { Assessment } from '../../engine/assessment.ts';

/** The least assessment there can be. */
export const SMALL_ASSESSMENT: Assessment = {
  format: 'groundwork-assessment',
  formatVersion: 1,
  id: 'small',
  title: 'Small',
  createdAt: '2026-11-20T10:00:00Z',
  updatedAt: '2026-11-20T10:00:00Z',
  lens: { id: 'foundations', version: '1.0.0' },
  profile: { clients: { kind: 'choices', choices: ['several'] } },
  candidates: [{ id: 'ours', name: 'Our stack', answers: { caching: { kind: 'unknown', note: 'ask' } } }],
};
