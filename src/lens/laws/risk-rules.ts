import type { Finding, Path } from '../../documents/issue.ts';
import { MAX_DEPTH } from '../../documents/limits.ts';
import type { Question } from '../../engine/model.ts';
import { parseRiskRule } from '../../engine/risk-rules.ts';
import { unknownId } from './known-ids.ts';

const DEFAULT = 'default';

/** scoring.md §16: rules over the choices of a multiple question, read in order, the last one matching always. */
export function riskRuleLaws(question: Question, at: Path): Finding[] {
  const { riskRules } = question;
  if (riskRules === undefined) return [];
  const path = [...at, 'riskRules'];
  const findings = riskRules.flatMap(({ when }, r) => ruleLaws(question, when, [...path, r, 'when']));
  if (question.kind !== 'multiple') findings.push({ code: 'riskRulesWantMultiple', path, onKey: true });
  if (question.covers !== undefined) findings.push({ code: 'riskRulesAndCovers', path, onKey: true });
  if (!riskRules.some(({ when }) => when.trim() === DEFAULT))
    findings.push({ code: 'riskRuleWithoutDefault', path });
  return findings;
}

function ruleLaws(question: Question, when: string, path: Path): Finding[] {
  if (nestingOf(when) > MAX_DEPTH || parseRiskRule(when) === null) return [{ code: 'riskRuleSyntax', path }];
  const known = question.choices.map(({ id }) => id);
  const named = when.match(/[^\s&|!()]+/g) ?? [];
  return named
    .filter((id) => id !== DEFAULT && !known.includes(id))
    .map((id) => unknownId('choice', id, known, path));
}

/** Levels of parentheses and negations: the parser calls itself for each, so they are counted before it is asked. */
function nestingOf(expression: string): number {
  let depth = 0;
  let deepest = 0;
  for (const char of expression) {
    if (char === '(' || char === '!') depth += 1;
    else if (char === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
