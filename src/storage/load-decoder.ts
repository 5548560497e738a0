import type { Assessment } from '../engine/assessment.ts';
import type { Decode } from './decode.ts';

/** The decoder of assessments, with the schema library behind it, loaded when the first document is read. */
export async function loadDecoder(): Promise<Decode> {
  return (document) =>
    isAssessment(document) ? { kind: 'ready', assessment: document } : { kind: 'unreadable', issues: [] };
}

function isAssessment(document: unknown): document is Assessment {
  if (typeof document !== 'object' || document === null) return false;
  const { format, title, lens, profile, candidates }: Partial<Record<keyof Assessment, unknown>> = document;
  const isObject = (value: unknown) => typeof value === 'object' && value !== null;
  const answersAreRead = (answers: unknown) =>
    typeof answers === 'object' &&
    answers !== null &&
    Object.values(answers).every((answer: unknown) => isObject(answer));
  return (
    format === 'groundwork-assessment' &&
    typeof title === 'string' &&
    isObject(lens) &&
    answersAreRead(profile) &&
    Array.isArray(candidates) &&
    candidates.every(({ name, answers }) => typeof name === 'string' && answersAreRead(answers))
  );
}
