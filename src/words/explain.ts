/** The trees of "why?": one line for every kind of node, with its figures. */
import type { Explanation } from '../engine/explain/explanation.ts';
import { answerLine, conditionLine, valueLine } from './explain-answer.ts';
import type { Line } from './explain-line.ts';
import type { ExplainNames } from './explain-names.ts';
import { memberCount, projectedLine, readinessLine, weightLine } from './explain-readiness.ts';
import { contributionLine, firmnessLine, scoreLine } from './explain-score.ts';
import { severityAtLine, severityFigure, verdictLine } from './explain-severity.ts';
import { attainmentLine, targetLine } from './explain-target.ts';
import { finePercent, finePoints, plainNumber } from './fine-numbers.ts';
import { scoreWords } from './score.ts';

/** The line of a node; what it stands in may change what it is called. */
export function explainLine(node: Explanation, names: ExplainNames, within?: Explanation): Line {
  const { code, about, amount } = node;
  const number = typeof amount === 'number' ? amount : 0;
  switch (code) {
    case 'readiness':
      return { text: readinessLine(node, names, within) };
    case 'projected':
      return { text: projectedLine(node, names) };
    case 'member':
      return { text: names.prompt(about.question), figure: finePoints(number) };
    case 'leftOut':
      return { text: names.prompt(about.question), figure: 'left out' };
    case 'weight':
    case 'ownWeight':
    case 'concernWeight':
    case 'readingWeight':
    case 'priorityFactor':
    case 'priority':
    case 'usualPriority':
      return { text: weightLine(node, names, within), figure: plainNumber(number) };
    case 'attainment':
      return { text: attainmentLine(node), figure: finePercent(number) };
    case 'lifted':
      return { text: 'With the answer at its target', figure: finePercent(number) };
    case 'target':
    case 'baseTarget':
    case 'raise':
      return { text: targetLine(node, names), figure: finePercent(number) };
    case 'value':
    case 'choiceValue':
    case 'riskRule':
      return {
        text: valueLine(node, names),
        ...(typeof amount === 'number' ? { figure: finePercent(amount) } : {}),
      };
    case 'covered':
      return { text: 'What is needed and covered', figure: plainNumber(number) };
    case 'needed':
      return { text: 'What is needed', figure: plainNumber(number) };
    case 'coveredChoice':
    case 'neededChoice':
      return { text: names.choice(about.question, about.choice) };
    case 'applies':
    case 'condition':
      return conditionLine(node, names);
    case 'answer':
      return { text: answerLine(node, names) };
    case 'severity':
      return { text: names.prompt(about.question), figure: severityFigure(node) };
    case 'severityAt':
      return { text: severityAtLine(node), figure: severityFigure(node) };
    case 'bindingConcern':
      return { text: `Bears on “${names.concern(about.concern)}”, which is expensive to redo` };
    case 'verdict':
      return { text: verdictLine(node) };
    case 'score':
      return { text: scoreLine(node, names), figure: scoreWords(number) };
    case 'contribution':
    case 'criterionWeight':
    case 'support':
    case 'choiceSupport':
      return contributionLine(node, names, within);
    case 'criterion':
    case 'winShare':
    case 'weightingsLed':
    case 'weightings':
    case 'stableWeight':
    case 'leadOfRest':
    case 'restOfScore':
    case 'leadOfSupport':
      return firmnessLine(node, names);
    case 'gain':
      return { text: 'Overall readiness with this done, less what it is now', figure: finePoints(number) };
    case 'width':
      return {
        text: 'Its share of all weights, times what is not known of it',
        figure: finePoints(number),
      };
    case 'spread':
      return { text: 'What is not known of it: its most less its least', figure: finePercent(number) };
    case 'weightShare':
      return { text: 'Its share of all weights: its weight by all of them', figure: finePercent(number) };
    case 'allWeights':
      return { text: `The weights of ${memberCount(node)} together`, figure: plainNumber(number) };
  }
}
