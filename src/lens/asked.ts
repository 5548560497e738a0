import questionnaire from 'virtual:groundwork/lens-asked/foundations';
import type { Questionnaire } from '../engine/model.ts';

/** The questions of the lens that comes with the program. It is half of the lens: pages where questions are answered load no more of it. */
export const builtInQuestions: Questionnaire = questionnaire;
