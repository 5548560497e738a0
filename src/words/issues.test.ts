import { describe, expect, it } from 'vitest';
import type { Fault } from '../documents/issue.ts';
import { issueLine } from './issues.ts';

type OneOfEach = { readonly [C in Fault['code']]: Extract<Fault, { readonly code: C }> };

/** One fault of every code; a new code does not compile until it stands here. */
const FAULTS: OneOfEach = {
  emptyFile: { code: 'emptyFile' },
  notText: { code: 'notText', kind: 'web page' },
  brokenArchive: { code: 'brokenArchive' },
  archiveWithoutFiles: { code: 'archiveWithoutFiles' },
  nothingCarried: { code: 'nothingCarried' },
  carriedDamaged: { code: 'carriedDamaged' },
  utf16: { code: 'utf16' },
  notUtf8: { code: 'notUtf8', byte: 0 },
  jsonSyntax: { code: 'jsonSyntax', expected: ', or }', found: '' },
  yamlSyntax: { code: 'yamlSyntax', reason: 'bad indentation' },
  tabIndent: { code: 'tabIndent' },
  colonInText: { code: 'colonInText' },
  duplicateKey: { code: 'duplicateKey' },
  unknownTag: { code: 'unknownTag' },
  aliasRefused: { code: 'aliasRefused' },
  severalDocuments: { code: 'severalDocuments' },
  takesTooLong: { code: 'takesTooLong', seconds: 3 },
  noWorker: { code: 'noWorker' },
  tooMuch: { code: 'tooMuch', unit: 'bytes', limit: 10 * 1024 * 1024 },
  forbiddenKey: { code: 'forbiddenKey', key: '__proto__' },
  notJson: { code: 'notJson', found: 'other' },
  badNumber: { code: 'badNumber' },
  otherFormat: { code: 'otherFormat', expected: 'groundwork-lens', found: null },
  newerVersion: { code: 'newerVersion', found: 2, known: 1 },
  badVersion: { code: 'badVersion' },
  allWrong: { code: 'allWrong' },
  migrationFailed: { code: 'migrationFailed', migration: 'names become titles' },
  unknownKey: { code: 'unknownKey', key: 'titel', near: 'title' },
  missing: { code: 'missing', key: 'title' },
  wrongType: { code: 'wrongType', expected: 'object', found: 'list' },
  notOneOf: { code: 'notOneOf', allowed: ['single', 'multiple'], found: 'double' },
  outOfRange: { code: 'outOfRange', least: '', most: '1' },
  tooFew: { code: 'tooFew', least: 1 },
  blank: { code: 'blank' },
  badId: { code: 'badId' },
  badKey: { code: 'badKey' },
  badSemver: { code: 'badSemver' },
  notHttps: { code: 'notHttps' },
  notACondition: { code: 'notACondition' },
  notATable: { code: 'notATable' },
  unclosedQuote: { code: 'unclosedQuote' },
  missingColumn: { code: 'missingColumn', name: 'Answer' },
  notInForm: { code: 'notInForm', id: 'cashing', near: 'caching' },
  answeredTwice: { code: 'answeredTwice', id: 'caching' },
  notAChoice: { code: 'notAChoice', found: 'maybe', allowed: ['yes', 'no'] },
  noAnswer: { code: 'noAnswer' },
  oneChoiceOnly: { code: 'oneChoiceOnly' },
  noReason: { code: 'noReason' },
  duplicateId: { code: 'duplicateId', noun: 'question', id: 'caching' },
  formerIdTaken: { code: 'formerIdTaken', noun: 'choice', id: 'none' },
  unknownId: { code: 'unknownId', noun: 'concern', id: 'modle', near: 'model' },
  notProfileQuestion: { code: 'notProfileQuestion', id: 'caching' },
  notScoredQuestion: { code: 'notScoredQuestion', id: 'clients' },
  notEarlier: { code: 'notEarlier', id: 'clients' },
  unlistedFile: { code: 'unlistedFile', noun: 'decision', id: 'contract' },
  missingFile: { code: 'missingFile', noun: 'lens file', id: 'lens' },
  wrongFileName: { code: 'wrongFileName', id: 'contract' },
  missingValue: { code: 'missingValue', choice: 'none' },
  noChoiceOfValue: { code: 'noChoiceOfValue', value: 0 },
  sumBelowOne: { code: 'sumBelowOne', sum: 0.1 + 0.2 },
  raiseWithoutTarget: { code: 'raiseWithoutTarget', horizon: 'dayOne' },
  raisesNothing: { code: 'raisesNothing' },
  laterOnlyOnDayOne: { code: 'laterOnlyOnDayOne' },
  aheadWithoutLater: { code: 'aheadWithoutLater' },
  coversWantsMultiple: { code: 'coversWantsMultiple', id: 'regimes' },
  coversOtherChoices: { code: 'coversOtherChoices', id: 'regimes', choices: ['hds'] },
  criterionTwice: { code: 'criterionTwice', id: 'clients' },
  conflictWithNothing: { code: 'conflictWithNothing', noun: 'option', id: 'own', near: null },
  conflictWithItself: { code: 'conflictWithItself' },
  riskRuleSyntax: { code: 'riskRuleSyntax' },
  riskRuleWithoutDefault: { code: 'riskRuleWithoutDefault' },
  riskRulesWantMultiple: { code: 'riskRulesWantMultiple' },
  riskRulesAndCovers: { code: 'riskRulesAndCovers' },
  notOverMayNotApply: { code: 'notOverMayNotApply', id: 'regimes' },
  unusedValue: { code: 'unusedValue', choice: 'none' },
  unusedKey: { code: 'unusedKey', key: 'weight' },
  unusedConcern: { code: 'unusedConcern', id: 'model' },
};
const lineOf = (fault: Fault) => issueLine({ ...fault, path: ['a', 0], file: 'x.yaml', line: 3, column: 5 });

describe('a fault in words', () => {
  it.each(Object.values(FAULTS))('$code says what is wrong and what to do, on one line', (fault) => {
    const [, sentences = ''] = /^x\.yaml:3:5: a\.0: (.*)$/.exec(lineOf(fault)) ?? [];
    expect(sentences).toMatch(/^["A-Z].*\. ["A-Z].*[.?]$/);
    expect(sentences).not.toMatch(/undefined|null|NaN|\[object|please|oops|[a-z]!|0\.30000/i);
  });

  it('quotes what it was given on one line, cut short', () => {
    const line = lineOf({ code: 'notOneOf', allowed: ['a'], found: `x\n${'y'.repeat(500)}` });
    expect(line).not.toContain('\n');
    expect(line.length).toBeLessThan(200);
  });

  it('names the file alone where there is no line', () => {
    expect(issueLine({ code: 'emptyFile', path: [], file: 'x.json', line: null, column: null })).toMatch(
      /^x\.json: The file is empty\./,
    );
  });
});
