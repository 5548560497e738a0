import type { OptionLedger } from '../../engine/ledger.ts';
import type { OptionId } from '../../engine/model.ts';
import type { DecisionResult } from '../../engine/result.ts';
import type { Scored } from '../scored.ts';
import type { Names } from '../subject.ts';
import type { AdrRecord } from './records.ts';

/** What a record is written from: the words of the lens, and the figures of the record's own moment. */
export type Written = {
  readonly scored: Scored;
  readonly record: AdrRecord;
  readonly outcome: DecisionResult;
  readonly ledgers: Readonly<Record<OptionId, OptionLedger>>;
  readonly names: Names;
};
