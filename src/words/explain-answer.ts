/** "Why?" for answers: what they say, what they are worth, and what follows from them. */
import type { Explanation } from '../engine/explain/explanation.ts';
import type { ExplainNames } from './explain-names.ts';
import { quoted } from './fine-numbers.ts';
import { ANSWER_WORDS } from './terms.ts';

/** `Answered “Endpoint by endpoint” to “Where are access rules enforced?”` */
export function answerLine({ about, amount }: Explanation, names: ExplainNames): string {
  const asked = `“${names.prompt(about.question)}”`;
  const labels = (about.choices ?? []).map((choice) => names.choice(about.question, choice));
  switch (amount) {
    case 'choices':
      return `${asked}: ${labels.length === 0 ? ANSWER_WORDS.noneOfThese : quoted(labels, 'and')}`;
    case 'unknown':
      return `${asked}: ${ANSWER_WORDS.unknown}`;
    case 'notApplicable':
      return `${asked}: ${ANSWER_WORDS.notApplicable}`;
    default:
      return `${asked}: ${ANSWER_WORDS.unanswered}`;
  }
}

export function valueLine({ code, about, by, amount }: Explanation, names: ExplainNames): string {
  if (code === 'choiceValue') return `“${names.choice(about.question, about.choice)}” is worth`;
  if (code === 'riskRule') return 'The first rule that fits gives';
  if (amount === null) return 'It is worth nothing and costs nothing, because it does not apply';
  if (by === 'rule')
    return about.bound === 'atMost' ? 'Not known; at best it is worth' : 'Not known; at worst it is worth';
  return by === 'quotient' ? 'The share of what is needed that is covered' : 'The answer is worth';
}

const APPLIES = {
  yes: 'The question applies',
  optional: 'It is not known whether the question applies',
  no: 'The question does not apply',
  notApplicable: 'The question was answered as not applicable',
} as const satisfies Record<string, string>;

/** Whether a question applies, and the conditions that decide it: `If “…” is “A” or “B”`, `yes`. */
export function conditionLine(
  { code, about, amount }: Explanation,
  names: ExplainNames,
): { text: string; figure?: string } {
  if (code === 'applies')
    return { text: Object.entries(APPLIES).find(([key]) => key === amount)?.[1] ?? APPLIES.yes };
  const labels = (about.choices ?? []).map((choice) => names.choice(about.question, choice));
  const rule =
    about.question === undefined
      ? 'The rules below, taken together'
      : `If the answer to “${names.prompt(about.question)}” is ${quoted(labels, 'or')}`;
  return { text: rule, figure: amount === true ? 'yes' : amount === false ? 'no' : 'not known' };
}
