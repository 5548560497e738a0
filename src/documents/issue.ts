/**
 * What can be wrong with a document, as codes and data. The sentences stand in `words/issues.ts`.
 */

export type Path = readonly (string | number)[];

/** `null` where a place has no line: a value that did not come from a text. */
export type Place = { readonly file: string; readonly line: number | null; readonly column: number | null };

export type Noun =
  | 'section'
  | 'concern'
  | 'question'
  | 'choice'
  | 'reading'
  | 'decision'
  | 'option'
  | 'check'
  | 'tripwire'
  | 'candidate'
  | 'snapshot'
  | 'lens file'
  | 'question file';

export type ValueKind =
  | 'nothing'
  | 'null'
  | 'text'
  | 'number'
  | 'true or false'
  | 'list'
  | 'object'
  | 'other';
export type FileKind = 'gzip' | 'zip' | 'png' | 'pdf' | 'web page' | 'binary';
export type Unit = 'characters' | 'items' | 'keys' | 'values' | 'levels' | 'marks' | 'bytes';

type FileFault =
  | { readonly code: 'emptyFile' }
  | { readonly code: 'notText'; readonly kind: FileKind }
  | { readonly code: 'brokenArchive' }
  | { readonly code: 'archiveWithoutFiles' }
  | { readonly code: 'nothingCarried' }
  | { readonly code: 'carriedDamaged' }
  | { readonly code: 'utf16' }
  | { readonly code: 'notUtf8'; readonly byte: number }
  | { readonly code: 'jsonSyntax'; readonly expected: string; readonly found: string }
  | { readonly code: 'yamlSyntax'; readonly reason: string }
  | { readonly code: 'tabIndent' }
  | { readonly code: 'colonInText' }
  | { readonly code: 'duplicateKey' }
  | { readonly code: 'unknownTag' }
  | { readonly code: 'aliasRefused' }
  | { readonly code: 'severalDocuments' }
  | { readonly code: 'takesTooLong'; readonly seconds: number }
  | { readonly code: 'noWorker' };

type ShapeFault =
  | { readonly code: 'tooMuch'; readonly unit: Unit; readonly limit: number }
  | { readonly code: 'forbiddenKey'; readonly key: string }
  | { readonly code: 'notJson'; readonly found: ValueKind }
  | { readonly code: 'badNumber' };

type FormatFault =
  | { readonly code: 'otherFormat'; readonly expected: string; readonly found: string | null }
  | { readonly code: 'newerVersion'; readonly found: number; readonly known: number }
  | { readonly code: 'badVersion' }
  | { readonly code: 'allWrong' }
  | { readonly code: 'migrationFailed'; readonly migration: string }
  | { readonly code: 'unknownKey'; readonly key: string; readonly near: string | null }
  | { readonly code: 'missing'; readonly key: string }
  | { readonly code: 'wrongType'; readonly expected: string; readonly found: ValueKind }
  | { readonly code: 'notOneOf'; readonly allowed: readonly string[]; readonly found: string }
  | { readonly code: 'outOfRange'; readonly least: string; readonly most: string }
  | { readonly code: 'tooFew'; readonly least: number }
  | { readonly code: 'blank' }
  | { readonly code: 'badId' }
  | { readonly code: 'badKey' }
  | { readonly code: 'badSemver' }
  | { readonly code: 'notHttps' }
  | { readonly code: 'notACondition' };

/** What can be wrong with a table that came back filled in. */
export type TableFault =
  | { readonly code: 'notATable' }
  | { readonly code: 'unclosedQuote' }
  | { readonly code: 'missingColumn'; readonly name: string }
  | { readonly code: 'notInForm'; readonly id: string; readonly near: string | null }
  | { readonly code: 'answeredTwice'; readonly id: string }
  | { readonly code: 'notAChoice'; readonly found: string; readonly allowed: readonly string[] }
  | { readonly code: 'oneChoiceOnly' }
  | { readonly code: 'noAnswer' }
  | { readonly code: 'noReason' };

type IdFault =
  | { readonly code: 'duplicateId'; readonly noun: Noun; readonly id: string }
  | { readonly code: 'formerIdTaken'; readonly noun: Noun; readonly id: string }
  | { readonly code: 'unknownId'; readonly noun: Noun; readonly id: string; readonly near: string | null }
  | { readonly code: 'notProfileQuestion'; readonly id: string }
  | { readonly code: 'notScoredQuestion'; readonly id: string }
  | { readonly code: 'notEarlier'; readonly id: string }
  | { readonly code: 'unlistedFile'; readonly noun: Noun; readonly id: string }
  | { readonly code: 'missingFile'; readonly noun: Noun; readonly id: string }
  | { readonly code: 'wrongFileName'; readonly id: string };

type LensFault =
  | { readonly code: 'missingValue'; readonly choice: string }
  | { readonly code: 'noChoiceOfValue'; readonly value: 0 | 1 }
  | { readonly code: 'sumBelowOne'; readonly sum: number }
  | { readonly code: 'raiseWithoutTarget'; readonly horizon: string }
  | { readonly code: 'coversWantsMultiple'; readonly id: string }
  | { readonly code: 'criterionTwice'; readonly id: string }
  | { readonly code: 'riskRuleSyntax' }
  | { readonly code: 'riskRuleWithoutDefault' }
  | { readonly code: 'riskRulesWantMultiple' }
  | { readonly code: 'riskRulesAndCovers' };

type LensBreach =
  | { readonly code: 'laterOnlyOnDayOne' }
  | { readonly code: 'aheadWithoutLater' }
  | { readonly code: 'coversOtherChoices'; readonly id: string; readonly choices: readonly string[] }
  | { readonly code: 'conflictWithItself' }
  | {
      readonly code: 'conflictWithNothing';
      readonly noun: Noun;
      readonly id: string;
      readonly near: string | null;
    };

type LensWarning =
  | { readonly code: 'raisesNothing' }
  | { readonly code: 'notOverMayNotApply'; readonly id: string }
  | { readonly code: 'unusedValue'; readonly choice: string }
  | { readonly code: 'unusedKey'; readonly key: string }
  | { readonly code: 'unusedConcern'; readonly id: string };

/** What can be wrong with any document, and what only with one that names its own parts. */
type DocumentFault = FileFault | ShapeFault | FormatFault | TableFault;
export type ContentFault = IdFault | LensFault | LensBreach | LensWarning;
export type Fault = DocumentFault | ContentFault;

/** A fault and where it is in the document; `onKey` where the key itself is wrong, not what stands under it. */
export type Finding = Fault & { readonly path: Path; readonly onKey?: true };

/** A finding with its place in a file. */
export type Issue = Finding & Place;

const BREACHES: ReadonlySet<string> = new Set<LensBreach['code']>([
  'laterOnlyOnDayOne',
  'aheadWithoutLater',
  'coversOtherChoices',
  'conflictWithItself',
  'conflictWithNothing',
]);

const WARNINGS: ReadonlySet<string> = new Set<LensWarning['code']>([
  'raisesNothing',
  'notOverMayNotApply',
  'unusedValue',
  'unusedKey',
  'unusedConcern',
]);

/** A breach breaks a rule that a lens has to keep, but leaves every number defined: it can be scored all the same. */
export function isBreach(fault: Fault): boolean {
  return BREACHES.has(fault.code);
}

/** With a breach or a warning a document can be used. A warning may not say what its author meant. */
export function isUsableWith(fault: Fault): boolean {
  return isBreach(fault) || WARNINGS.has(fault.code);
}
