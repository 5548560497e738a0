import type { Finding, Issue, Path, Place } from '../documents/issue.ts';
import { place } from '../documents/parsed.ts';
import { isPlainObject } from '../documents/shape.ts';
import { decodeLens } from './decode.ts';
import type { ParsedFile, Part } from './folder.ts';
import { gatherDecisions, gatherQuestions, inListedOrder } from './folder.ts';
import type { LensReading } from './read.ts';
import { parseYaml } from './yaml.ts';

/** `path` is relative to the folder of the lens, with forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string };

export type LensCompilation =
  | (Extract<LensReading, { ok: true }> & {
      /** Where a part of the compiled lens stands in its file. */
      readonly locate: (path: Path) => Place;
    })
  | Extract<LensReading, { ok: false }>;

/**
 * A lens kept as a folder of YAML files (`lens.yaml`, `profile.yaml`, `questions/*.yaml`, `decisions/*.yaml`) to the one document, its
 * questions in content order; or every issue at its place in the file it stands in. Never throws.
 */
export function compileLens(sources: readonly SourceFile[]): LensCompilation {
  const parsed = [...sources].sort((a, b) => (a.path < b.path ? -1 : 1)).map(parseFile);
  const broken = parsed.flatMap((file) => ('line' in file ? [file] : []));
  if (broken.length > 0) return { ok: false, issues: broken };
  const files = parsed.flatMap((file) => ('parsed' in file ? [file] : []));
  const lens = files.find(({ file }) => file === 'lens.yaml');
  if (!lens) return { ok: false, issues: [NO_LENS_FILE] };
  return merge(files, lens);
}

const NO_LENS_FILE: Issue = {
  code: 'missingFile',
  noun: 'lens file',
  id: 'lens',
  file: 'lens.yaml',
  line: null,
  column: null,
  path: [],
};

function parseFile({ path, text }: SourceFile): ParsedFile | Issue {
  const parsed = parseYaml(text);
  return parsed.ok ? { file: path, parsed: parsed.value } : { ...parsed.finding, file: path };
}

function merge(files: readonly ParsedFile[], lens: ParsedFile): LensCompilation {
  const filesIn = (folder: string) => files.filter(({ file }) => file.startsWith(folder));
  const questionFiles = inListedOrder('question file', 'questions', filesIn('questions/'), lens);
  const gathered = gatherQuestions([...filesIn('profile.yaml'), ...questionFiles.files]);
  const questions = inContentOrder(gathered.parts, lens);
  const decisions = gatherDecisions(filesIn('decisions/'), lens);
  const issues = [...questionFiles.issues, ...gathered.issues, ...decisions.issues];
  if (issues.length > 0) return { ok: false, issues };

  const head = isPlainObject(lens.parsed.value) ? lens.parsed.value : {};
  const decoded = decodeLens({
    ...head,
    questions: questions.map(({ value }) => value),
    decisions: decisions.parts.map(({ value }) => value),
  });
  const lists = { questions, decisions: decisions.parts };
  const toIssue = (finding: Finding) => issueIn(lists, lens, finding);
  if (!decoded.ok) return { ok: false, issues: decoded.findings.map(toIssue) };
  const locate = (path: Path): Place => {
    const { file, parsed, path: inFile } = partAt(lists, lens, path);
    return { file, ...parsed.locate(inFile, false) };
  };
  return { ok: true, lens: decoded.lens, warnings: decoded.warnings.map(toIssue), locate };
}

/** By section as the lens lists them; the order within a section is that of its file. */
function inContentOrder(questions: readonly Part[], lens: ParsedFile): Part[] {
  const head = lens.parsed.value;
  const sections = isPlainObject(head) && Array.isArray(head.sections) ? head.sections : [];
  const order = sections.map((section: unknown) => (isPlainObject(section) ? section.id : undefined));
  const rank = ({ value }: Part) => {
    const place = isPlainObject(value) ? order.indexOf(value.section) : -1;
    return place < 0 ? order.length : place;
  };
  return [...questions].sort((a, b) => rank(a) - rank(b));
}

type Lists = { readonly questions: readonly Part[]; readonly decisions: readonly Part[] };

/** The file that a part of the merged document came from, and its path in there. */
function partAt(lists: Lists, lens: ParsedFile, path: Path): ParsedFile & { readonly path: Path } {
  const [list, index, ...rest] = path;
  const isInList = (list === 'questions' || list === 'decisions') && typeof index === 'number';
  const part = isInList ? lists[list][index] : undefined;
  return part ? { ...part, path: [...part.path, ...rest] } : { ...lens, path };
}

function issueIn(lists: Lists, lens: ParsedFile, finding: Finding): Issue {
  const { file, parsed, path } = partAt(lists, lens, finding.path);
  return place({ ...finding, path }, file, parsed);
}
