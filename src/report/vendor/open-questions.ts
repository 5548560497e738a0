import { askedOfCandidate } from '../../engine/asked.ts';
import type { Candidate, Question } from '../../engine/model.ts';
import type { Scored } from '../scored.ts';

/** A question for a vendor, with its number in the letter and in the forms. */
export type VendorQuestion = { readonly number: number; readonly question: Question };
export type VendorSection = { readonly title: string; readonly questions: readonly VendorQuestion[] };

/** Everything about a candidate that is unknown or not answered yet, in content order; sections without any are left out. */
export function vendorSections({ lens, assessment }: Scored, candidate: Candidate): readonly VendorSection[] {
  const open = askedOfCandidate(lens, assessment.profile, candidate.answers)
    .filter(({ state }) => state === 'unknown' || state === 'unanswered')
    .map(({ question }, index): VendorQuestion => ({ number: index + 1, question }));
  return lens.sections.flatMap(({ id, title }): readonly VendorSection[] => {
    const questions = open.filter(({ question }) => question.section === id);
    return questions.length === 0 ? [] : [{ title, questions }];
  });
}
