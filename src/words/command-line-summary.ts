/** An assessment on a terminal: the verdict, the ranges, what to find out first, the decisions. */
import type { Assessment } from '../engine/assessment.ts';
import type { InlineText, Lens } from '../engine/model.ts';
import type { CandidateResult, Result } from '../engine/result.ts';
import { parseInline, plainText } from './inline.ts';
import { capitalised, range } from './numbers.ts';
import { leaderWords } from './results.ts';
import { answeredOf } from './review.ts';
import { horizonName, severityTag, strengthWord } from './terms.ts';
import { verdictSentence, verdictTitle } from './verdict.ts';

const MOST_ITEMS = 5;

/** The lines to print. `result` is what the engine returned for this lens and assessment. */
export function summaryLines(lens: Lens, assessment: Assessment, result: Result): string[] {
  const prompts = new Map(lens.questions.map(({ id, prompt }) => [id, text(prompt)]));
  const prompt = (id: string) => prompts.get(id) ?? id;
  const profile = result.profileFindOut.map(({ question }) => prompt(question));
  return [
    `${assessment.title} · ${lens.title} ${lens.version} · ${answeredOf(result.completeness)}`,
    ...result.ranking.flatMap((id) => {
      const candidate = result.candidates.find((one) => one.id === id);
      return candidate === undefined ? [] : ['', ...candidateLines(lens, candidate, prompt)];
    }),
    ...titled('Decisions', decisionLines(lens, result)),
    ...titled('Find out first about the product', numbered(profile)),
    ...titled('Answers that contradict one another', checkLines(lens, result)),
  ];
}

function candidateLines(lens: Lens, candidate: CandidateResult, prompt: (id: string) => string): string[] {
  const { verdict, overall, pillars, findOut } = candidate;
  const groups = [
    { title: 'Overall', readiness: overall },
    ...lens.sections.flatMap(({ id, title }) => {
      const readiness = Object.hasOwn(pillars, id) ? pillars[id] : undefined;
      return readiness === undefined ? [] : [{ title, readiness }];
    }),
  ];
  const width = Math.max(...groups.map(({ title }) => title.length));
  return [
    `${verdictTitle(verdict)}. ${verdictSentence(candidate)}.`,
    ...groups.map(
      ({ title, readiness }) =>
        `  ${title.padEnd(width)}  ${horizonName('dayOne').toLowerCase()} ${range(readiness.dayOne).padEnd(18)} ${horizonName('later').toLowerCase()} ${range(readiness.later)}`,
    ),
    ...titled(
      'Find out first',
      numbered(findOut.map((item) => `${prompt(item.question)} (${severityTag(item.possible, 'possible')})`)),
      '  ',
    ),
  ];
}

function decisionLines(lens: Lens, result: Result): string[] {
  return (lens.decisions ?? []).flatMap(({ id, title, options }) => {
    const decision = Object.hasOwn(result.decisions, id) ? result.decisions[id] : undefined;
    if (decision === undefined) return [];
    const leaders = options
      .filter((option) => decision.leader.includes(option.id))
      .map((option) => option.title);
    return [`${title}: ${leaderWords(decision, leaders)} (${strengthWord(decision.strength)})`];
  });
}

function checkLines(lens: Lens, { checks, candidates }: Result): string[] {
  const titles = new Map((lens.checks ?? []).map(({ id, title }) => [id, title]));
  const ofCandidates = candidates.flatMap(({ name, checks: own }) =>
    own.map((id) => `${name}: ${titles.get(id) ?? id}`),
  );
  return [...checks.map((id) => titles.get(id) ?? id), ...ofCandidates];
}

function titled(title: string, lines: readonly string[], indent = ''): string[] {
  return lines.length === 0 ? [] : ['', `${indent}${title}`, ...lines.map((line) => `${indent}  ${line}`)];
}

/** The first few, numbered, and how many follow. */
function numbered(lines: readonly string[]): string[] {
  const shown = lines.slice(0, MOST_ITEMS).map((line, index) => `${index + 1}. ${line}`);
  const rest = lines.length - shown.length;
  return rest > 0 ? [...shown, capitalised(`and ${rest} more`)] : shown;
}

function text(source: InlineText): string {
  return plainText(parseInline(source));
}
