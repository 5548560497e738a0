/** §16: the risk rules of imported AWS lenses, `a && (b || !c)` over the choice ids of their question. */
import type { ChoiceId, RiskRule, RiskSeverity, Share } from './model.ts';

type Chosen = ReadonlySet<ChoiceId>;
type Test = (chosen: Chosen) => boolean;
/** In order; the first whose test passes gives the value. */
export type RiskRules = readonly { readonly passes: Test; readonly value: Share }[];

const VALUES = { HIGH_RISK: 0, MEDIUM_RISK: 0.5, NO_RISK: 1 } as const satisfies Record<RiskSeverity, Share>;

/** Rules that do not read as an expression never pass; the lens check reports them. */
export const parseRiskRules = (rules: readonly RiskRule[]): RiskRules =>
  rules.map(({ when, severity }) => ({
    passes: parseRiskRule(when) ?? (() => false),
    value: VALUES[severity],
  }));

/** The value that the rules give to a set of choices; `null` where none of them matches. */
export const riskValue = (rules: RiskRules, chosen: Chosen): Share | null =>
  rules.find(({ passes }) => passes(chosen))?.value ?? null;

const TOKEN = /\s*(?:(&&|\|\||[!()])|([^\s&|!()]+))/y;
const DEFAULT = 'default';

/**
 * The test that an expression stands for: choice ids joined by `&&` (binds tighter) and `||`, `!` before, parentheses around;
 * `default` always passes. `null` where the text is no such expression.
 */
export function parseRiskRule(text: string): Test | null {
  const tokens = tokenize(text);
  if (tokens === null) return null;
  let next = 0;
  const take = (token: string): boolean => {
    if (tokens[next] !== token) return false;
    next += 1;
    return true;
  };

  const chain = (
    operator: string,
    part: () => Test | null,
    join: (a: Test, b: Test) => Test,
  ): Test | null => {
    let test = part();
    while (test !== null && take(operator)) {
      const left = test;
      const right = part();
      test = right === null ? null : join(left, right);
    }
    return test;
  };
  const anyOf = (): Test | null => chain('||', allOf, (a, b) => (chosen) => a(chosen) || b(chosen));
  const allOf = (): Test | null => chain('&&', unary, (a, b) => (chosen) => a(chosen) && b(chosen));
  const unary = (): Test | null => {
    if (take('!')) {
      const test = unary();
      return test === null ? null : (chosen) => !test(chosen);
    }
    if (take('(')) {
      const test = anyOf();
      return take(')') ? test : null;
    }
    const token = tokens[next];
    if (token === undefined || /[&|!()]/.test(token)) return null;
    next += 1;
    return token === DEFAULT ? () => true : (chosen) => chosen.has(token);
  };

  const test = anyOf();
  return next === tokens.length ? test : null;
}

function tokenize(text: string): readonly string[] | null {
  const trimmed = text.trimEnd();
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const match = TOKEN.exec(trimmed);
    if (match === null) return null;
    tokens.push(match[1] ?? match[2] ?? '');
  }
  return tokens;
}
