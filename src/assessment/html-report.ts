/** A report as web page that carries the assessment it was made from. */
import { carriedIn, fromBase64Url } from '../documents/carried.ts';
import type { Fault } from '../documents/issue.ts';
import { MAX_REPORT_BYTES } from '../documents/limits.ts';
import { readAnyText } from '../documents/text.ts';
import type { AssessmentReading } from './read.ts';
import { readAssessment } from './read.ts';

/**
 * The assessment inside a report (`.html`, at most 30 MiB), held to everything that an assessment file is held to; or the issues that
 * keep it from being one. These have a path but no line: the reader cannot see the lines of what is inside. Never throws; nothing of
 * the page is run or shown.
 */
export function readHtmlReport(content: string | Uint8Array, fileName: string): AssessmentReading {
  const text = readAnyText(content, MAX_REPORT_BYTES);
  if (!text.ok) return refuse(text.fault, fileName);
  const carried = carriedIn(text.text);
  if (carried === null) return refuse({ code: 'nothingCarried' }, fileName);
  const bytes = fromBase64Url(carried);
  if (bytes === null) return refuse({ code: 'carriedDamaged' }, fileName);
  const reading = readAssessment(bytes, fileName);
  if (reading.ok) return reading;
  if (reading.issues.some(({ code }) => DAMAGE.has(code)))
    return refuse({ code: 'carriedDamaged' }, fileName);
  return { ok: false, issues: reading.issues.map((issue) => ({ ...issue, line: null, column: null })) };
}

/** What keeps a text from being read at all: it was whole when the report was made. */
const DAMAGE: ReadonlySet<Fault['code']> = new Set<Fault['code']>([
  'emptyFile',
  'notText',
  'utf16',
  'notUtf8',
  'jsonSyntax',
]);

function refuse(fault: Fault, fileName: string): AssessmentReading {
  return { ok: false, issues: [{ ...fault, file: fileName, line: null, column: null, path: [] }] };
}
