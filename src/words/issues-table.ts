import type { TableFault } from '../documents/issue.ts';
import type { FaultWords } from './issues-words.ts';
import { quote, suggestion, words } from './issues-words.ts';

/** What is wrong with a form that came back filled in, and what to do about it. */
export function tableFaultWords(fault: TableFault): FaultWords {
  switch (fault.code) {
    case 'notATable':
      return words(
        'The file is not a table in CSV.',
        'Open it in the program it was filled in with, save it as CSV in UTF-8, and choose that file.',
      );
    case 'unclosedQuote':
      return words(
        'A quote opens here and is never closed.',
        'Close it, or save the form again from a spreadsheet.',
      );
    case 'missingColumn':
      return words(
        `The column ${quote(fault.name)} is missing.`,
        'Copy the first line of the form that was sent, and leave the names of its columns as they are.',
      );
    case 'notInForm':
      return words(
        `There is no question ${quote(fault.id)} about a stack.`,
        suggestion(fault.near, 'Copy the id from the form that was sent, or delete the line.'),
      );
    case 'answeredTwice':
      return words(
        `The question ${quote(fault.id)} has an answer further up.`,
        'Keep one of the two lines, and choose the file again.',
      );
    case 'notAChoice':
      return words(
        `${quote(fault.found)} is none of the choices.`,
        `Write ${fault.allowed.join(' or ')}, or "unknown".`,
      );
    case 'oneChoiceOnly':
      return words(
        'More than one choice is given, and the question takes one.',
        'Keep the one that fits best.',
      );
    case 'noAnswer':
      return words(
        'The line has a note or a link, but no answer.',
        'Write a choice into the column of answers, or "unknown".',
      );
    case 'noReason':
      return words(
        'The answer says that the question does not apply, but not why.',
        'Write the reason behind it: "does not apply: we run no servers".',
      );
  }
}
