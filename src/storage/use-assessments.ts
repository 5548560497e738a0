import { useStore } from 'zustand';
import type { AssessmentList } from './assessment-list.ts';
import { assessmentList } from './browser-storage.ts';

/** The stored assessments, the last changed first. The page that shows them calls `assessmentList.refresh` once. */
export function useAssessments(): AssessmentList {
  return useStore(assessmentList.store);
}
