import type { Fault, FileKind, Unit } from '../documents/issue.ts';
import { contentFaultWords } from './issues-content.ts';
import { tableFaultWords } from './issues-table.ts';
import type { FaultWords } from './issues-words.ts';
import { quote, suggestion, words } from './issues-words.ts';

const BYTES_PER_MIB = 1024 * 1024;

const KINDS = {
  gzip: 'a compressed file (gzip)',
  zip: 'a zip archive',
  png: 'a picture',
  pdf: 'a PDF',
  'web page': 'a web page',
  binary: 'not a text file',
} as const satisfies Record<FileKind, string>;

const UNITS = {
  characters: 'characters in one text',
  items: 'items in one list',
  keys: 'keys in one object',
  values: 'values in one file',
  levels: 'levels',
  marks: 'lines and commas in one file',
  bytes: 'MiB',
} as const satisfies Record<Unit, string>;

/** What is wrong with a document, and what to do about it. */
export function faultWords(fault: Fault): FaultWords {
  switch (fault.code) {
    case 'emptyFile':
      return words('The file is empty.', 'Export it again where it came from, or take the last backup.');
    case 'notText':
      return words(
        `The file is ${KINDS[fault.kind]}.`,
        'Choose the file that was exported, in JSON or YAML.',
      );
    case 'brokenArchive':
      return words('The archive is damaged or cut short.', 'Copy it again from where it is whole.');
    case 'archiveWithoutFiles':
      return words('The archive holds no assessment file.', 'Choose the archive that was downloaded here.');
    case 'nothingCarried':
      return words(
        'This web page holds no assessment.',
        'Choose a report that was saved for the team, or the assessment file.',
      );
    case 'carriedDamaged':
      return words(
        'The assessment inside this report is damaged or cut short.',
        'Take the report again from where it was saved, or choose the assessment file.',
      );
    case 'utf16':
      return words('The file is encoded as UTF-16.', 'Save it again as UTF-8.');
    case 'notUtf8':
      return words(`Byte ${fault.byte + 1} of the file is not UTF-8.`, 'Save it again as UTF-8.');
    case 'jsonSyntax':
      return words(
        `This is not JSON: ${fault.expected} should stand here, not ${fault.found === '' ? 'the end of the line' : quote(fault.found)}.`,
        'Correct the file at this place, or export it again.',
      );
    case 'yamlSyntax':
      return words(
        `This is not YAML: ${fault.reason}.`,
        'Check indentation and quotes on this line and the one before.',
      );
    case 'tabIndent':
      return words('The line is indented with a tab.', 'Indent with spaces.');
    case 'colonInText':
      return words(
        'The text holds a colon followed by a space, which YAML takes for a key.',
        'Put the text in double quotes.',
      );
    case 'duplicateKey':
      return words('The same key stands twice in one object.', 'Keep one of the two.');
    case 'unknownTag':
      return words(
        'YAML tags (such as !!binary) are not accepted.',
        'Write the value as text, number, list or object.',
      );
    case 'aliasRefused':
      return words('YAML aliases (such as *name) are not accepted.', 'Write the value out where it is used.');
    case 'takesTooLong':
      return words(
        `Reading the file was given up: it takes more than ${fault.seconds} seconds, or more memory than there is.`,
        'Make it smaller, part by part, until it can be read.',
      );
    case 'noWorker':
      return words(
        'This browser could not start what reads lens files, and a page alone must not.',
        'Reload the page and open the file again, or check it on the command line.',
      );
    case 'severalDocuments':
      return words(
        'The file holds more than one document.',
        'Keep one document in a file, and remove the line of dashes.',
      );
    case 'tooMuch':
      return words(
        `There is more here than is accepted: at most ${limitWords(fault.unit, fault.limit)}.`,
        'Shorten it, or split the file.',
      );
    case 'forbiddenKey':
      return words(`The key ${quote(fault.key)} is not accepted.`, 'Give it another name.');
    case 'notJson':
      return words(
        'The value is of a kind that JSON does not have.',
        'Write it as text, number, list or object.',
      );
    case 'badNumber':
      return words('The number is too large, or not a number.', 'Write a number such as 0.5 or 12.');
    case 'otherFormat':
      return words(
        fault.found === null
          ? `The file does not say that it is a ${fault.expected}.`
          : `The file is a ${quote(fault.found)}, not a ${fault.expected}.`,
        `Choose another file, or begin it with "format: ${fault.expected}".`,
      );
    case 'newerVersion':
      return words(
        `The file was made by a newer version: its format version is ${fault.found}, and this version reads up to ${fault.known}.`,
        'Update Groundwork, then open the file again. It has not been changed.',
      );
    case 'badVersion':
      return words('The format version is not a whole number from 1.', 'Write "formatVersion: 1".');
    case 'allWrong':
      return words(
        'The file has more faults than can be told one by one.',
        'Export it again where it came from, or take the last backup.',
      );
    case 'migrationFailed':
      return words(
        `The file could not be brought up to date (step ${quote(fault.migration)}).`,
        'Keep the file, and report the step that failed.',
      );
    case 'unknownKey':
      return words(
        `The key ${quote(fault.key)} is not known here.`,
        suggestion(fault.near, 'Remove it, or correct its name.'),
      );
    case 'missing':
      return words(`${quote(fault.key)} is missing.`, 'Add it.');
    case 'wrongType':
      return words(
        `This should be ${article(fault.expected)}, but is ${article(fault.found)}.`,
        typeMend(fault.expected, fault.found),
      );
    case 'notOneOf':
      return words(`${quote(fault.found)} is not possible here.`, `Write ${fault.allowed.join(' or ')}.`);
    case 'outOfRange':
      return words(
        'The number is out of range.',
        fault.most === '' ? `It is at least ${fault.least}.` : `It is at most ${fault.most}.`,
      );
    case 'tooFew':
      return words(
        'The list is too short.',
        `It has at least ${fault.least === 1 ? 'one item' : `${fault.least} items`}.`,
      );
    case 'blank':
      return words('The text is blank.', 'Write something that can be seen.');
    case 'badId':
      return words(
        'This is not an id.',
        'Write lower-case letters and digits, words joined by hyphens: "data-model".',
      );
    case 'badKey':
      return words(
        'This is not a name that can be kept.',
        'Write letters, digits, hyphens, dots or underscores, at most 128.',
      );
    case 'badSemver':
      return words('This is not a version.', 'Write three numbers: "1.0.0".');
    case 'notHttps':
      return words('The address is not an https address.', 'Write it in full, beginning with https://.');
    case 'notACondition':
      return words(
        'This is not a condition.',
        'Write one of { question, anyOf }, { all }, { any } or { not }.',
      );
    case 'notATable':
    case 'unclosedQuote':
    case 'missingColumn':
    case 'notInForm':
    case 'answeredTwice':
    case 'notAChoice':
    case 'oneChoiceOnly':
    case 'noAnswer':
    case 'noReason':
      return tableFaultWords(fault);
    default:
      return contentFaultWords(fault);
  }
}

function limitWords(unit: Unit, limit: number): string {
  return `${unit === 'bytes' ? limit / BYTES_PER_MIB : limit.toLocaleString('en')} ${UNITS[unit]}`;
}

function article(kind: string): string {
  if (kind === 'text' || kind === 'true or false' || kind === 'null' || kind === 'nothing') return kind;
  if (kind === 'other') return 'something else';
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}

function typeMend(expected: string, found: string): string {
  if (expected === 'text' && found !== 'list' && found !== 'object')
    return 'Put it in double quotes, or remove the key.';
  return found === 'null' ? 'Fill it in, or remove the key.' : `Write ${article(expected)}.`;
}
