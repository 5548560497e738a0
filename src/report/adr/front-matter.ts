import { supersededStatus } from '../../words/adr.ts';
import { decidedWord } from '../../words/terms.ts';
import { recordLink } from './record-links.ts';
import type { AdrRecord } from './records.ts';

/** The status as MADR writes it: a word, or `superseded by` with a link. */
export function statusText({ standing, supersededBy, decision }: AdrRecord): string {
  return supersededBy === null
    ? decidedWord(standing.status)
    : supersededStatus(recordLink({ number: supersededBy, decision }));
}

/** The day that a record speaks of: of the decision, or else of the answers it rests on. `null` where no day can be read. */
export function recordDay({ standing, moment }: AdrRecord): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(standing.decided?.date ?? moment.on)?.[0] ?? null;
}

/** The head of a record in YAML. Every text is in double quotes, as JSON: YAML reads it as the same text, whatever it holds. */
export function frontMatter(record: AdrRecord): string {
  const deciders = record.standing.decided?.deciders ?? [];
  const day = recordDay(record);
  return [
    '---',
    `status: ${quoted(statusText(record))}`,
    ...(day === null ? [] : [`date: ${day}`]),
    ...(deciders.length === 0 ? [] : [`decision-makers: [${deciders.map(quoted).join(', ')}]`]),
    '---',
  ].join('\n');
}

/** JSON leaves some signs as they are that YAML does not print. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
