/** The rich sample with the same text in every place that takes a person's words. */
import type { Assessment } from '../../engine/assessment.ts';
import { evaluate } from '../../engine/evaluate.ts';
import type { Answer, Answers, Dissent } from '../../engine/model.ts';
import type { Scored } from '../scored.ts';
import { richAssessment } from './sample-assessments.ts';
import { sampleLens } from './sample-lens.ts';

/** The text stands after a letter where the format refuses a blank one. */
export function nastyScored(text: string): Scored {
  const answers = (given: Answers): Answers =>
    Object.fromEntries(Object.entries(given).map(([id, answer]) => [id, nastyAnswer(answer, text)]));
  const assessment: Assessment = {
    ...richAssessment,
    title: text,
    profile: answers(richAssessment.profile),
    decided: {
      separation: {
        status: 'accepted',
        option: 'separate',
        reason: text,
        date: '2026-11-20',
        deciders: [text],
      },
    },
    candidates: richAssessment.candidates.map((candidate) => ({
      ...candidate,
      name: text,
      note: text,
      plan: { rules: { owner: text, dueOn: '2027-04-01' }, caching: { owner: text, dueOn: text } },
      answers: answers(candidate.answers),
    })),
  };
  return { lens: sampleLens, assessment, result: evaluate(sampleLens, assessment) };
}

function nastyAnswer(answer: Answer, text: string): Answer {
  const dissents: readonly Dissent[] = [{ kind: 'unknown', answeredBy: text, note: text }];
  const details = {
    ...answer,
    note: text,
    owner: text,
    answeredBy: text,
    evidence: [{ title: text, url: 'https://a.example/' }],
    dissents,
  };
  return details.kind === 'notApplicable' ? { ...details, reason: `x${text}` } : details;
}
