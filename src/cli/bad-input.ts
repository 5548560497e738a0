import type { Issue } from '../documents/issue.ts';
import { andMore } from '../words/command-line.ts';
import { issueLine } from '../words/issues.ts';

/** What a person gave cannot be used. The message is the one line that says what, where and what to do. */
export class BadInput extends Error {}

/** The first issue stands for all: the line says how many there are besides. */
export function badInput(issues: readonly Issue[]): BadInput {
  const [first] = issues;
  return new BadInput(first === undefined ? '' : `${issueLine(first)}${andMore(issues.length - 1)}`);
}
