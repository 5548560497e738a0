import type { ZodMiniType, z } from 'zod/mini';
import type { $ZodIssue } from 'zod/v4/core';
import type { Fault, Finding, Path } from './issue.ts';
import { MAX_ISSUES } from './limits.ts';
import { nearest } from './nearest.ts';
import { kindOf } from './shape.ts';

/** Codes that a schema gives as the message of a check of its own. */
const OWN_CODES = ['badId', 'badSemver', 'blank', 'notHttps'] as const;

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** What a schema makes of a value, or what it has against it, in our codes: the first of it, where there is much. Never throws. */
export function parseWith<S extends ZodMiniType>(schema: S, value: unknown): Parsed<z.output<S>> {
  try {
    const parsed = schema.safeParse(value);
    if (parsed.success) return { ok: true, value: parsed.data };
    return { ok: false, findings: findingsOf(parsed.error.issues, value) };
  } catch (thrown) {
    // Past a hundred thousand faults the library runs out of stack while it hands them on.
    if (thrown instanceof RangeError) return { ok: false, findings: [{ code: 'allWrong', path: [] }] };
    throw thrown;
  }
}

function findingsOf(issues: readonly $ZodIssue[], value: unknown): Finding[] {
  return issues.slice(0, MAX_ISSUES).flatMap((issue) => translate(issue, value, []));
}

function translate(issue: $ZodIssue, root: unknown, parent: Path): Finding[] {
  const path: Path = [
    ...parent,
    ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknownKey',
        key,
        near: null,
        path: [...path, key],
        onKey: true,
      }));
    case 'invalid_union':
      return translateUnion(issue, root, path);
    case 'invalid_key':
      return [{ ...ownFault(issue.issues[0]?.message), path, onKey: true }];
    default:
      return [{ ...faultOf(issue, valueAt(root, path), path), path }];
  }
}

type UnionIssue = Extract<$ZodIssue, { code: 'invalid_union' }>;

/** Speaks of the one branch that was meant, where the keys tell which; otherwise of the choice between them. */
function translateUnion(issue: UnionIssue, root: unknown, path: Path): Finding[] {
  if ('options' in issue && issue.options) {
    const allowed = issue.options.map(String);
    const found = valueAt(root, path);
    return found === undefined
      ? [{ code: 'missing', key: String(path.at(-1)), path }]
      : [{ code: 'notOneOf', allowed, found: show(found), path }];
  }
  const meant = issue.errors.filter((branch) => branch.every((inner) => !isOtherBranch(inner, root, path)));
  const [branch] = meant;
  if (meant.length === 1 && branch) return branch.flatMap((inner) => translate(inner, root, path));
  return [{ code: 'notACondition', path }];
}

function isOtherBranch(issue: $ZodIssue, root: unknown, parent: Path): boolean {
  if (issue.code === 'unrecognized_keys') return issue.path.length === 0;
  if (issue.code !== 'invalid_type') return false;
  return issue.path.length === 0 || valueAt(root, [...parent, ...issue.path.map(String)]) === undefined;
}

function faultOf(issue: $ZodIssue, found: unknown, path: Path): Fault {
  switch (issue.code) {
    case 'invalid_type':
      if (found === undefined) return { code: 'missing', key: String(path.at(-1) ?? '') };
      return { code: 'wrongType', expected: expectedName(issue.expected), found: kindOf(found) };
    case 'invalid_value':
      if (found === undefined) return { code: 'missing', key: String(path.at(-1) ?? '') };
      return { code: 'notOneOf', allowed: issue.values.map(String), found: show(found) };
    case 'too_small':
      if (issue.origin === 'array') return { code: 'tooFew', least: Number(issue.minimum) };
      return { code: 'outOfRange', least: bound(issue.minimum, issue.inclusive), most: '' };
    case 'too_big':
      if (issue.origin === 'array') return { code: 'tooMuch', unit: 'items', limit: Number(issue.maximum) };
      if (issue.origin === 'string')
        return { code: 'tooMuch', unit: 'characters', limit: Number(issue.maximum) };
      return { code: 'outOfRange', least: '', most: bound(issue.maximum, issue.inclusive) };
    default:
      return ownFault(issue.message);
  }
}

function ownFault(message: string | undefined): Fault {
  return { code: OWN_CODES.find((code) => code === message) ?? 'badId' };
}

function bound(limit: number | bigint, isInclusive: boolean | undefined): string {
  return isInclusive === false ? `${limit}, but not ${limit} itself` : String(limit);
}

function expectedName(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'text',
    array: 'list',
    record: 'object',
    boolean: 'true or false',
  };
  return names[expected] ?? expected;
}

function show(value: unknown): string {
  return typeof value === 'object' ? kindOf(value) : String(value).slice(0, 60);
}

/** What stands under a path; undefined where nothing does. */
function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => {
    const isInside = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    return isInside ? Reflect.get(value, step) : undefined;
  }, root);
}

/** Adds to every unknown key the known one it looks like, which then is no longer said to be missing. */
export function suggestKeys(findings: readonly Finding[], known: Iterable<string>): Finding[] {
  const keys = [...known];
  const suggested = findings.map((finding) =>
    finding.code === 'unknownKey' ? { ...finding, near: nearest(finding.key, keys) } : finding,
  );
  const mistyped = new Set(
    suggested.flatMap((finding) =>
      finding.code === 'unknownKey' ? [[...finding.path.slice(0, -1), finding.near].join('.')] : [],
    ),
  );
  return suggested.filter(({ code, path }) => code !== 'missing' || !mistyped.has(path.join('.')));
}
