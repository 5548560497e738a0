import type { ContentFault, Noun } from '../documents/issue.ts';
import type { FaultWords } from './issues-words.ts';
import { quote, suggestion, words } from './issues-words.ts';

/** What is wrong with the parts that a document names, and with what a lens says of them. */
export function contentFaultWords(fault: ContentFault): FaultWords {
  switch (fault.code) {
    case 'duplicateId':
      return words(
        `There is another ${fault.noun} with the id ${quote(fault.id)}.`,
        'Give one of the two another id.',
      );
    case 'formerIdTaken':
      return words(
        `The former id ${quote(fault.id)} is in use by another ${fault.noun}.`,
        'Remove it here, or rename the other one: old answers would go to the wrong place.',
      );
    case 'unknownId':
    case 'conflictWithNothing':
      return words(
        `There is no ${fault.noun} ${quote(fault.id)}.`,
        suggestion(fault.near, `Add the ${fault.noun}, or correct the id.`),
      );
    case 'notProfileQuestion':
      return words(
        `${quote(fault.id)} is a question about a stack, but only questions about the product count here.`,
        'Name a question of a section of kind profile.',
      );
    case 'notScoredQuestion':
      return words(
        `${quote(fault.id)} is a question about the product, but only questions about a stack are weighed here.`,
        'Name a question of a section that is not of kind profile.',
      );
    case 'notEarlier':
      return words(
        `${quote(fault.id)} is asked later than the question that depends on it.`,
        'Name an earlier question, or change the order.',
      );
    case 'unlistedFile':
      return words(
        `The ${fault.noun} ${quote(fault.id)} has a file, but is not in this list.`,
        'Add it to the list.',
      );
    case 'missingFile':
      return words(
        `There is no file for the ${fault.noun} ${quote(fault.id)}.`,
        missingFileMend(fault.noun, fault.id),
      );
    case 'wrongFileName':
      return words(
        `The decision has the id ${quote(fault.id)}, but its file has another name.`,
        `Rename the file to ${fault.id}.yaml.`,
      );
    case 'missingValue':
      return words(`The choice ${quote(fault.choice)} has no value.`, 'Give it a value from 0 to 1.');
    case 'noChoiceOfValue':
      return words(
        `No choice has the value ${fault.value}.`,
        fault.value === 0 ? 'Give the worst choice the value 0.' : 'Give the best choice the value 1.',
      );
    case 'sumBelowOne':
      return words(
        `All choices together reach ${Number(fault.sum.toFixed(3))}, so that nobody can reach 1.`,
        'Raise the values until their sum is at least 1.',
      );
    case 'raiseWithoutTarget':
      return words(
        `This raises a target for ${horizonWords(fault.horizon)}, but the question has none.`,
        'Add the target to the question, or remove this line.',
      );
    case 'raisesNothing':
      return words('This raises no target.', 'Add dayOne or later.');
    case 'laterOnlyOnDayOne':
      return words(
        'The question bears on nothing but later concerns, so it cannot have a day-one target.',
        'Move the target to later, or let the question also bear on the day-one concern that it keeps open.',
      );
    case 'aheadWithoutLater':
      return words(
        'The question bears on no later concern.',
        'Add the later concern, or remove aheadOfNeed.',
      );
    case 'coversWantsMultiple':
      return words(
        `Both this question and ${quote(fault.id)} have to be of kind multiple.`,
        'Change the kind, or remove covers.',
      );
    case 'coversOtherChoices':
      return words(
        `The two questions differ in their choices: ${fault.choices.map(quote).join(', ')}.`,
        `Give this question and ${quote(fault.id)} the same choice ids.`,
      );
    case 'criterionTwice':
      return words(`${quote(fault.id)} is a criterion of this decision already.`, 'Join the two criteria.');
    case 'conflictWithItself':
      return words(
        'Options of one decision exclude each other anyway.',
        'Name an option of another decision, or remove this conflict.',
      );
    case 'riskRuleSyntax':
      return words(
        'This is not a rule.',
        'Join choice ids by && and ||, with ! and parentheses: "a && (b || !c)". Or write "default".',
      );
    case 'riskRuleWithoutDefault':
      return words('No rule matches always.', 'End the rules with one whose "when" is "default".');
    case 'riskRulesWantMultiple':
      return words('Risk rules are read on questions of kind multiple only.', 'Write "kind: multiple".');
    case 'riskRulesAndCovers':
      return words(
        'A question is scored by risk rules or by what it covers, not by both.',
        'Remove one of the two.',
      );
    case 'notOverMayNotApply':
      return words(
        `Where ${quote(fault.id)} is not asked, "not" makes this true.`,
        'If that is not meant, name the choices that count instead.',
      );
    case 'unusedValue':
      return words(`The value of the choice ${quote(fault.choice)} is never read.`, 'Remove it.');
    case 'unusedKey':
      return words(`${quote(fault.key)} means nothing on a question about the product.`, 'Remove it.');
    case 'unusedConcern':
      return words(
        `No question bears on the concern ${quote(fault.id)}.`,
        'Name it under "concerns" of a question, or remove it.',
      );
  }
}

function missingFileMend(noun: Noun, id: string): string {
  return noun === 'lens file'
    ? `Add ${id}.yaml to the folder.`
    : `Add ${id}.yaml, or take the name off this list.`;
}

function horizonWords(horizon: string): string {
  return horizon === 'dayOne' ? 'day one' : 'later';
}
