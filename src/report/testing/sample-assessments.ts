/** Assessments of the sample lens: nothing answered, and everything a report can show. */
import type { Assessment } from '../../engine/assessment.ts';
import { buildReport } from '../build.ts';
import { editionOf } from '../edition.ts';
import type { EditionOptions } from '../options.ts';
import type { Report } from '../report.ts';
import { sampleLens } from './sample-lens.ts';

const base = {
  format: 'groundwork-assessment',
  formatVersion: 1,
  id: '5e0c0f8a-7a39-4f7f-9a40-0f5f6d6f9b11',
  createdAt: '2027-03-01T09:00:00Z',
  updatedAt: '2027-03-14T09:00:00Z',
  lens: { id: 'sample', version: '1.2.0' },
} as const;

export const emptyAssessment: Assessment = {
  ...base,
  title: 'Nothing yet',
  profile: {},
  candidates: [{ id: 'ours', name: 'Our stack', answers: {} }],
};

const ours: Assessment['candidates'][number] = {
  id: 'ours',
  name: 'Our stack',
  note: 'Grown since 2019.',
  embodies: { separation: 'separate' },
  answers: {
    rules: {
      kind: 'choices',
      choices: ['no'],
      note: 'Each screen decides | for itself.\nSee <b>wiki</b>.',
      evidence: [
        { title: 'Wiki', url: 'https://wiki.example/rules' },
        { title: 'Old wiki', url: 'http://wiki.example' },
      ],
      confidence: 'verified',
      owner: 'Ana',
      answeredAt: '2027-03-12T10:00:00Z',
      answeredBy: 'Ben',
    },
    tenants: { kind: 'unknown', owner: 'Żaneta Жукова' },
    queues: { kind: 'choices', choices: ['yes'], confidence: 'guess' },
    caching: { kind: 'choices', choices: ['no'] },
    telemetry: { kind: 'choices', choices: ['yes'] },
  },
};

export const richAssessment: Assessment = {
  ...base,
  title: 'Shop platform',
  profile: {
    frontends: { kind: 'choices', choices: ['several'] },
    logic: { kind: 'choices', choices: ['little'] },
  },
  decided: {
    separation: {
      status: 'accepted',
      option: 'separate',
      date: '2026-11-20',
      deciders: ['Ana', 'Ben'],
      reason: 'The phone app comes first.',
    },
  },
  tripwires: { 'second-client': { happened: true, at: '2027-03-03' } },
  priorities: { security: 5 },
  candidates: [
    ours,
    {
      id: 'platform',
      name: 'Platform X',
      answers: {
        rules: { kind: 'choices', choices: ['yes'] },
        tenants: { kind: 'choices', choices: ['partly'] },
        queues: { kind: 'notApplicable', reason: 'The vendor runs it.' },
        caching: { kind: 'choices', choices: ['yes'] },
      },
    },
  ],
};

/** The report of an assessment of the sample lens. */
export function sampleReport(assessment: Assessment, options: Partial<EditionOptions> = {}): Report {
  return buildReport(editionOf(sampleLens, assessment, { generatedOn: '2027-03-14', ...options }));
}
