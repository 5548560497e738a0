import type { Fault, Issue, Noun, Path } from '../documents/issue.ts';
import type { ParsedText } from '../documents/parsed.ts';
import { place } from '../documents/parsed.ts';
import { isPlainObject, kindOf } from '../documents/shape.ts';

export type ParsedFile = { readonly file: string; readonly parsed: ParsedText };
/** One question or decision, and where in which file it stands. */
export type Part = ParsedFile & { readonly path: Path; readonly value: unknown };
export type Gathered = { readonly parts: readonly Part[]; readonly issues: readonly Issue[] };

/** The questions of files that each hold one list under the key `questions`. */
export function gatherQuestions(files: readonly ParsedFile[]): Gathered {
  const gathered = files.map((file): Gathered => {
    const { value } = file.parsed;
    const list = isPlainObject(value) ? value.questions : undefined;
    if (!isPlainObject(value) || !Array.isArray(list)) {
      const expected = isPlainObject(value) ? 'list' : 'object';
      const found = isPlainObject(value) ? kindOf(list) : kindOf(value);
      return { parts: [], issues: [issueIn(file, { code: 'wrongType', expected, found }, ['questions'])] };
    }
    const strangers = Object.keys(value).filter((key) => key !== 'questions');
    return {
      parts: list.map((question: unknown, index) => ({
        ...file,
        path: ['questions', index],
        value: question,
      })),
      issues: strangers.map((key) => issueIn(file, { code: 'unknownKey', key, near: null }, [key])),
    };
  });
  return { parts: gathered.flatMap(({ parts }) => parts), issues: gathered.flatMap(({ issues }) => issues) };
}

/** The decisions of files that each hold one, under its own name, in the order that the lens lists them. */
export function gatherDecisions(files: readonly ParsedFile[], lens: ParsedFile): Gathered {
  const ordered = inListedOrder('decision', 'decisions', files, lens);
  const parts = ordered.files.map((file) => ({ ...file, path: [], value: file.parsed.value }));
  const misnamed = parts.flatMap((part) => {
    const id = isPlainObject(part.value) ? part.value.id : undefined;
    const isMisnamed = typeof id === 'string' && id !== stemOf(part.file);
    return isMisnamed ? [issueIn(part, { code: 'wrongFileName', id }, ['id'])] : [];
  });
  return { parts, issues: [...ordered.issues, ...misnamed] };
}

/** Files in the order of a list of their names in `lens.yaml`; in the order given where it has none. */
export function inListedOrder(noun: Noun, key: string, files: readonly ParsedFile[], lens: ParsedFile) {
  const listed = isPlainObject(lens.parsed.value) ? lens.parsed.value[key] : undefined;
  if (!Array.isArray(listed)) return { files, issues: [] };
  const names = listed.map(String);
  const stems = files.map(({ file }) => stemOf(file));
  const missing = names.flatMap((id, index) =>
    stems.includes(id) ? [] : [issueIn(lens, { code: 'missingFile', noun, id }, [key, index])],
  );
  const unlisted = stems
    .filter((id) => !names.includes(id))
    .map((id) => issueIn(lens, { code: 'unlistedFile', noun, id }, [key]));
  const sorted = names.flatMap((id) => files.filter(({ file }) => stemOf(file) === id));
  return { files: sorted, issues: [...missing, ...unlisted] };
}

function stemOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
}

function issueIn({ file, parsed }: ParsedFile, fault: Fault, path: Path): Issue {
  return place({ ...fault, path, onKey: true }, file, parsed);
}
