import type { Path } from '../../src/documents/issue.ts';
import type { Lens, Question } from '../../src/engine/model.ts';
import type { Findings, Locate } from './report.ts';
import { placeWords } from './report.ts';

/** What formats.md leaves to the author, and the built-in lens says all the same. */
export function checkCompleteness(lens: Lens, locate: Locate): Findings {
  const missing: string[] = [];
  const need = (isThere: boolean, path: Path, what: string) => {
    if (!isThere) missing.push(`${placeWords(locate(path))}: ${what} is missing. Write it.`);
  };
  const needKeys = <T extends object>(part: T, keys: readonly (keyof T & string)[], path: Path) => {
    for (const key of keys) need(!isEmpty(part[key]), path, key);
  };
  const profile = new Set(lens.sections.filter(({ kind }) => kind === 'profile').map(({ id }) => id));
  needKeys(lens, ['description', 'language', 'concerns', 'readings', 'decisions', 'checks'], []);
  for (const [s, section] of lens.sections.entries()) needKeys(section, ['summary'], ['sections', s]);
  for (const [c, concern] of (lens.concerns ?? []).entries())
    needKeys(concern, ['summary', 'why'], ['concerns', c]);
  for (const [c, check] of (lens.checks ?? []).entries()) needKeys(check, ['because', 'mend'], ['checks', c]);
  for (const [r, reading] of (lens.readings ?? []).entries()) needKeys(reading, ['summary'], ['readings', r]);
  for (const [q, question] of lens.questions.entries()) {
    const path: Path = ['questions', q];
    needKeys(question, ['plainly', 'why', 'findOut'], path);
    for (const [r, raise] of (question.raise ?? []).entries())
      needKeys(raise, ['because'], [...path, 'raise', r]);
    if (question.aheadOfNeed) needKeys(question.aheadOfNeed, ['because'], [...path, 'aheadOfNeed']);
    for (const [a, advice] of (question.advice ?? []).entries())
      needKeys(advice, ['steps'], [...path, 'advice', a]);
    for (const [c, choice] of question.choices.entries())
      needKeys(choice, ['description'], [...path, 'choices', c]);
    if (profile.has(question.section)) continue;
    needKeys(question, ['vendorQuestion', 'target', 'advice'], path);
    const references = question.references?.length ?? 0;
    need(references >= 1 && references <= 3, path, 'a list of one to three references');
    need(
      adviceReaches(question),
      path,
      `advice for every shortfall (one with "below: ${highestTarget(question)}")`,
    );
  }
  for (const [d, decision] of (lens.decisions ?? []).entries()) {
    needKeys(decision, ['question'], ['decisions', d]);
    for (const [o, option] of decision.options.entries())
      needKeys(
        option,
        ['summary', 'gains', 'costs', 'tripwires', 'references'],
        ['decisions', d, 'options', o],
      );
    for (const [c, criterion] of decision.criteria.entries())
      needKeys(criterion, ['because'], ['decisions', d, 'criteria', c]);
  }
  return { title: 'Completeness', errors: missing, notes: [] };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** §13: an action comes from the first advice whose `below` exceeds the value; below the highest target there must be one. */
function adviceReaches(question: Question): boolean {
  return Math.max(0, ...(question.advice ?? []).map(({ below }) => below)) >= highestTarget(question);
}

function highestTarget({ target, raise = [] }: Question): number {
  return Math.max(0, ...[target ?? {}, ...raise].flatMap(({ dayOne = 0, later = 0 }) => [dayOne, later]));
}
