/** "Why?" for the scores of a decision's options. */
import type { Explanation } from '../engine/explain/explanation.ts';
import type { ExplainNames } from './explain-names.ts';
import { plainNumber } from './fine-numbers.ts';
import { scoreWords } from './score.ts';

/** `“Separate” scores the sum of what each answer adds` */
export function scoreLine({ about }: Explanation, names: ExplainNames): string {
  return `“${names.option(about.decision, about.option)}” scores the sum of what each answer adds`;
}

export function contributionLine(
  { code, about, amount }: Explanation,
  names: ExplainNames,
): { text: string; figure: string } {
  const number = typeof amount === 'number' ? amount : 0;
  switch (code) {
    case 'criterionWeight':
      return { text: 'What the question weighs in this decision', figure: plainNumber(number) };
    case 'support':
      return { text: 'How far the answer supports the option', figure: scoreWords(number) };
    case 'choiceSupport':
      return {
        text: `“${names.choice(about.question, about.choice)}” speaks ${number < 0 ? 'against' : 'for'} it`,
        figure: scoreWords(number),
      };
    default:
      return { text: names.prompt(about.question), figure: scoreWords(number) };
  }
}
