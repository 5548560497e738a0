import { askedOfProfile } from '../engine/asked.ts';
import type { Assessment } from '../engine/assessment.ts';
import { builtInQuestions } from '../lens/asked.ts';
import { repository } from '../storage/browser-storage.ts';
import { newId } from '../storage/new-id.ts';
import { NEW_ASSESSMENT } from '../words/home.ts';
import { questionPath } from './steps.ts';

/** Stores a new, empty assessment with one stack; returns the address of its first question. Rejects with a `StorageFault`. */
export async function startAssessment(): Promise<string> {
  const now = new Date().toISOString();
  const candidate = newId();
  const assessment: Assessment = {
    format: 'groundwork-assessment',
    formatVersion: 1,
    id: newId(),
    title: NEW_ASSESSMENT.title,
    createdAt: now,
    updatedAt: now,
    lens: { id: builtInQuestions.id, version: builtInQuestions.version },
    profile: {},
    candidates: [{ id: candidate, name: NEW_ASSESSMENT.candidate, answers: {} }],
  };
  await repository.create(assessment);
  const first = askedOfProfile(builtInQuestions, assessment.profile)[0];
  return first === undefined ? `/a/${assessment.id}` : questionPath(assessment, first.question.id, candidate);
}
