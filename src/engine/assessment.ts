/** The saved document: answers, what was decided, and what was true at earlier moments. */
import type { DecisionId, IsoDate, OptionId, Scorable, TripwireId } from './model.ts';
import type { Result } from './result.ts';

export type DecidedStatus = 'proposed' | 'accepted' | 'rejected' | 'deferred';
export type Decided = {
  readonly status: DecidedStatus;
  readonly option?: OptionId;
  readonly reason?: string;
  readonly date?: IsoDate;
  readonly deciders?: readonly string[];
};

export type TripwireState = { readonly happened: boolean; readonly at?: IsoDate };

export type Snapshot = Scorable & {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  readonly takenAt: IsoDate;
  /** Taken by the program, not by a person: it makes room for later ones, and is no point of comparison. */
  readonly automatic?: boolean;
  /** What was decided by then, so that a later decision can say which one it replaces. */
  readonly decided?: Readonly<Record<DecisionId, Decided>>;
  readonly result: Result;
};

export type Assessment = Scorable & {
  readonly format: 'groundwork-assessment';
  readonly formatVersion: 1;
  readonly id: string;
  /** The id of the assessment that this was saved as a copy of, so that the two can be merged. */
  readonly copyOf?: string;
  readonly title: string;
  readonly createdAt: IsoDate;
  readonly updatedAt: IsoDate;
  readonly decided?: Readonly<Record<DecisionId, Decided>>;
  readonly reviewBy?: IsoDate;
  readonly tripwires?: Readonly<Record<TripwireId, TripwireState>>;
  readonly snapshots?: readonly Snapshot[];
};
