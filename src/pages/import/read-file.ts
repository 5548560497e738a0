import { isArchive, readArchive } from '../../assessment/archive.ts';
import { readHtmlReport } from '../../assessment/html-report.ts';
import type { AssessmentReading } from '../../assessment/read.ts';
import { readAssessment } from '../../assessment/read.ts';
import type { Finding, Issue } from '../../documents/issue.ts';
import { MAX_ARCHIVE_BYTES, MAX_FILE_BYTES, MAX_REPORT_BYTES } from '../../documents/limits.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { Lens } from '../../engine/model.ts';
import { readLensInWorker } from '../../lens/read-client.ts';
import type { WritableHandle } from '../file-handles.ts';
import type { Glimpse } from './glimpse.ts';
import { glimpseOf } from './glimpse.ts';

const HEAD_BYTES = 4;
/** A lens says what it is in its first lines, wherever else the words may stand. */
const LENS_HEAD_BYTES = 4096;

/** A file on its way in; `handle` where the browser lets it be written back. */
export type ArrivingFile = { readonly file: File; readonly handle?: WritableHandle };

/**
 * What a file turned out to be. `lens`: questions, not answers; `warnings` are what its author may not have meant · `newer`: of a later
 * version; `original` is handed back untouched · `closed`: the browser did not hand it out.
 */
export type FileReading = { readonly name: string } & (
  | { readonly kind: 'read'; readonly assessment: Assessment; readonly handle?: WritableHandle }
  | { readonly kind: 'lens'; readonly lens: Lens; readonly warnings: readonly Issue[] }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'newer'; readonly glimpse: Glimpse; readonly original: Blob }
  | { readonly kind: 'closed' }
);

/** What is in a file: a lens, an assessment, or as many as an archive holds; each with what is wrong with it. Never rejects. */
export async function readFile({ file, handle }: ArrivingFile): Promise<readonly FileReading[]> {
  const { name } = file;
  try {
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
    const limit = isArchive(head) ? MAX_ARCHIVE_BYTES : isReport(file) ? MAX_REPORT_BYTES : MAX_FILE_BYTES;
    // From its size alone: a file that is too large is not read (B16).
    if (file.size > limit) return [refused(name, [{ code: 'tooMuch', unit: 'bytes', limit, path: [] }])];
    const content = new Uint8Array(await file.arrayBuffer());
    if (isReport(file)) return [readingOf(name, content, readHtmlReport(content, name))];
    if (isLens(name, content)) return [await readLensFile(name, content)];
    if (!isArchive(content)) return [readDocument(name, content, handle)];
    const archive = readArchive(content);
    if (!archive.ok) return [refused(name, archive.findings)];
    return archive.files.map((inner) => readDocument(inner.name, inner.content));
  } catch {
    return [{ name, kind: 'closed' }];
  }
}

function readDocument(name: string, content: Uint8Array<ArrayBuffer>, handle?: WritableHandle): FileReading {
  return readingOf(name, content, readAssessment(content, name), handle);
}

/** By its own words, or by an ending that no assessment has; JSON is no lens because it is called YAML. */
function isLens(name: string, content: Uint8Array): boolean {
  const head = new TextDecoder().decode(content.subarray(0, LENS_HEAD_BYTES));
  return (
    /["']?format["']?\s*:\s*["']?groundwork-lens/.test(head) ||
    (/\.ya?ml$/i.test(name) && !/^\s*\{/.test(head))
  );
}

async function readLensFile(name: string, content: Uint8Array): Promise<FileReading> {
  const reading = await readLensInWorker({ content, fileName: name });
  return reading.ok
    ? { name, kind: 'lens', lens: reading.lens, warnings: reading.warnings }
    : { name, kind: 'refused', issues: reading.issues };
}

/** A report is never written back: the file that was opened is a page, not the assessment alone. */
function readingOf(
  name: string,
  content: Uint8Array<ArrayBuffer>,
  reading: AssessmentReading,
  handle?: WritableHandle,
): FileReading {
  if (reading.ok)
    return { name, kind: 'read', assessment: reading.assessment, ...(handle !== undefined && { handle }) };
  const { issues } = reading;
  if (!issues.some(({ code }) => code === 'newerVersion')) return { name, kind: 'refused', issues };
  return { name, kind: 'newer', glimpse: glimpseOf(content), original: new Blob([content]) };
}

function isReport({ name, type }: File): boolean {
  return type === 'text/html' || /\.html?$/i.test(name);
}

function refused(name: string, findings: readonly Finding[]): FileReading {
  return {
    name,
    kind: 'refused',
    issues: findings.map((finding) => ({ ...finding, file: name, line: null, column: null })),
  };
}
