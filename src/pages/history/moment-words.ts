import { HISTORY } from '../../words/history.ts';
import { dateWords } from '../../words/numbers.ts';
import type { NamedMoment } from './moments.ts';

/** The head of a column: the date of a snapshot, or `Now`. */
export function momentWords({ name, at }: NamedMoment): string {
  return name === null ? HISTORY.now : dateWords(at);
}
