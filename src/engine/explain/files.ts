/** Where the folder of a lens keeps its entries. */
import type { DecisionId, Question } from '../model.ts';

export const LENS_FILE = 'lens.yaml';
export const PROFILE_FILE = 'profile.yaml';
export const questionFile = ({ section }: Question): string => `questions/${section}.yaml`;
export const decisionFile = (id: DecisionId): string => `decisions/${id}.yaml`;
