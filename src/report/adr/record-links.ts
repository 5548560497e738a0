import { adrDigits, adrName } from '../../words/adr.ts';
import { fileName } from '../file-name.ts';
import type { AdrRecord } from './records.ts';

/** `0007-separation-of-frontend-and-backend.md`: by the decision, not by its outcome, so that a record keeps its name. */
export function recordFileName({ number, decision }: Pick<AdrRecord, 'number' | 'decision'>): string {
  return `${adrDigits(number)}-${fileName(decision.title, 'md')}`;
}

/** `[ADR-0007](0007-separation.md)`, from one record to another. */
export function recordLink(record: Pick<AdrRecord, 'number' | 'decision'>): string {
  return `[${adrName(record.number)}](${encodeURI(recordFileName(record))})`;
}
