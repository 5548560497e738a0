/** The points in time at which the decisions of an assessment are on record. */
import type { Assessment, Decided, Snapshot } from '../../engine/assessment.ts';
import type { DecisionId, IsoDate, Scorable } from '../../engine/model.ts';
import type { Result } from '../../engine/result.ts';
import type { Scored } from '../scored.ts';

type DecidedById = Readonly<Record<DecisionId, Decided>>;

export type Moment = {
  /** The answers of that moment. */
  readonly given: Scorable;
  readonly result: Result;
  readonly decided: DecidedById;
  readonly on: IsoDate;
  readonly tripwires: Assessment['tripwires'];
};

/** Every snapshot that a person took, in their order, then what is open now. Those of the program come and go: no number may hang on them. */
export function momentsOf({ assessment, result }: Scored): readonly Moment[] {
  const { decided = {}, snapshots = [], tripwires, updatedAt } = assessment;
  return [
    ...snapshots
      .filter(({ automatic }) => automatic !== true)
      .map(
        (snapshot): Moment => ({
          given: snapshot,
          result: snapshot.result,
          decided: snapshot.decided ?? decidedBy(snapshot, decided),
          on: snapshot.takenAt,
          tripwires: undefined,
        }),
      ),
    { given: assessment, result, decided, on: updatedAt, tripwires },
  ];
}

/** A snapshot that does not say what was decided by then: of today's decisions, those with a date up to its day. */
function decidedBy({ takenAt }: Snapshot, decided: DecidedById): DecidedById {
  const day = takenAt.slice(0, DAY_CHARS);
  return Object.fromEntries(
    Object.entries(decided).filter(([, { date }]) => date !== undefined && date.slice(0, DAY_CHARS) <= day),
  );
}

/** `2027-03-14`. */
const DAY_CHARS = 10;
