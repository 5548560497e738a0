/** "Why?" for the scores of a decision's options. */
import type { Explanation } from '../engine/explain/explanation.ts';
import type { Line } from './explain-line.ts';
import type { ExplainNames } from './explain-names.ts';
import { finePercent, plainNumber } from './fine-numbers.ts';
import { scoreWords } from './score.ts';

/** `“Separate” scores the sum of what each answer adds` */
export function scoreLine({ about }: Explanation, names: ExplainNames): string {
  return `“${names.option(about.decision, about.option)}” scores the sum of what each answer adds`;
}

export function contributionLine(
  { code, about, amount }: Explanation,
  names: ExplainNames,
  within: Explanation | undefined,
): { text: string; figure: string } {
  const number = typeof amount === 'number' ? amount : 0;
  switch (code) {
    case 'criterionWeight':
      return { text: 'What the question weighs in this decision', figure: plainNumber(number) };
    case 'support':
      return {
        text:
          within?.code === 'contribution'
            ? 'How far the answer supports the option'
            : `How far the answer supports “${names.option(about.decision, about.option)}”`,
        figure: scoreWords(number),
      };
    case 'choiceSupport':
      return {
        text: `“${names.choice(about.question, about.choice)}” speaks ${number < 0 ? 'against' : 'for'} it`,
        figure: scoreWords(number),
      };
    default:
      return { text: names.prompt(about.question), figure: scoreWords(number) };
  }
}

/** How often an option leads when the weights are others, and at which weight another would draw level. */
export function firmnessLine({ code, about, amount }: Explanation, names: ExplainNames): Line {
  const number = typeof amount === 'number' ? amount : 0;
  const option = `“${names.option(about.decision, about.option)}”`;
  const rival = `“${names.option(about.decision, about.rival)}”`;
  switch (code) {
    case 'winShare':
      return { text: `The share of the weightings in which ${option} leads`, figure: finePercent(number) };
    case 'weightingsLed':
      return { text: `The weightings in which ${option} leads on your answers`, figure: plainNumber(number) };
    case 'weightings':
      return {
        text: 'The weightings tried, drawn evenly from all there are, and the same ones each time',
        figure: plainNumber(number),
      };
    case 'criterion':
      return { text: names.prompt(about.question) };
    case 'stableWeight':
      return {
        text: `The weight below which ${rival} leads, and above which ${option} does`,
        figure: plainNumber(number),
      };
    case 'leadOfRest':
      return {
        text: `How far ${option} is ahead of ${rival} on all other answers`,
        figure: scoreWords(number),
      };
    case 'restOfScore':
      return { text: `What all other answers add to ${option}`, figure: scoreWords(number) };
    default:
      return {
        text: `How much more this answer supports ${option} than ${rival}`,
        figure: scoreWords(number),
      };
  }
}
