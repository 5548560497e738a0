/** What is wrong with a document, where, and how to mend it. */
import type { Issue } from '../documents/issue.ts';
import { faultWords } from './issues-document.ts';

/** `performance.yaml:12:7`; the file alone where the place has no line. */
function placeWords({ file, line, column }: Issue): string {
  return line === null ? file : `${file}:${line}:${column ?? 1}`;
}

/** Where in the document: `questions.3.choices.0`; empty for the document as a whole. */
function pathWords({ path }: Issue): string {
  return path.join('.');
}

/** The whole issue on one line: place, path, what is wrong, what to do. */
export function issueLine(issue: Issue): string {
  const { message, mend } = faultWords(issue);
  const path = pathWords(issue);
  return `${placeWords(issue)}: ${path === '' ? '' : `${path}: `}${message} ${mend}`;
}
