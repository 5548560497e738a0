import type { Assessment } from '../../engine/assessment.ts';
import { indexOf } from '../../engine/lens-index.ts';
import type { Answers, Decision, IsoDate, Lens, Tripwire } from '../../engine/model.ts';

/** A tripwire that was asked about in the last 30 days is not asked about again. */
const ASK_AGAIN_DAYS = 30;
const DAY_MS = 86_400_000;

/** How the questions changed since: as far as ids and versions tell, for the old questions themselves are not stored. */
export type LensDrift = {
  readonly kind: 'older' | 'newer' | 'otherLens';
  /** Whether an answer's meaning may have changed: the first number of the version. */
  readonly isMajor: boolean;
  readonly kept: number;
  readonly underFormerIds: number;
  readonly noLongerAsked: number;
  /** Questions without any answer; some of them may be new. */
  readonly withoutAnswer: number;
};

export type DueTripwire = { readonly tripwire: Tripwire; readonly decision: Decision };

/** What an assessment asks for when it is opened again. `today` is a calendar date. */
export type Due = {
  readonly lens: LensDrift | null;
  /** Events that would reopen a decision, and were not asked about lately. */
  readonly toAsk: readonly DueTripwire[];
  /** Events that did happen since their decision was made. */
  readonly happened: readonly DueTripwire[];
  /** The review date that is past. */
  readonly reviewBy: IsoDate | null;
};

export function dueOn(lens: Lens, assessment: Assessment, today: IsoDate): Due {
  const { tripwires = {}, reviewBy } = assessment;
  const standing = tripwiresOfDecided(lens, assessment);
  return {
    lens: driftOf(lens, assessment),
    toAsk: standing.filter(({ tripwire, since }) => {
      const state = tripwires[tripwire.id];
      return state?.happened !== true && daysBetween(state?.at ?? since, today) >= ASK_AGAIN_DAYS;
    }),
    happened: standing.filter(({ tripwire, since }) => {
      const state = tripwires[tripwire.id];
      return state?.happened === true && (state.at ?? today).slice(0, 10) >= since.slice(0, 10);
    }),
    reviewBy: reviewBy !== undefined && daysBetween(reviewBy, today) > 0 ? reviewBy : null,
  };
}

/** Those of the options that were chosen, and since when they are. */
function tripwiresOfDecided(lens: Lens, { decided = {}, createdAt }: Assessment) {
  return (lens.decisions ?? []).flatMap((decision) => {
    const { status, option: chosen, date } = decided[decision.id] ?? {};
    if (status !== 'accepted' && status !== 'proposed') return [];
    const { tripwires = [] } = decision.options.find(({ id }) => id === chosen) ?? {};
    return tripwires.map((tripwire) => ({ tripwire, decision, since: date ?? createdAt }));
  });
}

function driftOf(lens: Lens, assessment: Assessment): LensDrift | null {
  const { id, version } = assessment.lens;
  if (id === lens.id && version === lens.version) return null;
  const [mine = [], theirs = []] = [lens.version, version].map((text) => text.split('.').map(Number));
  const isNewer = compare(theirs, mine) > 0;
  return {
    kind: id === lens.id ? (isNewer ? 'newer' : 'older') : 'otherLens',
    isMajor: mine[0] !== theirs[0],
    ...countsOf(lens, assessment),
  };
}

function countsOf(lens: Lens, { profile, candidates }: Assessment) {
  const { profile: ofProfile, scored } = indexOf(lens);
  const counts = { kept: 0, underFormerIds: 0, noLongerAsked: 0, withoutAnswer: 0 };
  const count = (entries: typeof ofProfile, all: readonly Answers[]) => {
    const current = new Set(entries.map(({ question }) => question.id));
    const former = new Set(entries.flatMap(({ keys }) => keys.question.slice(1)));
    for (const answered of all.map(Object.keys))
      for (const question of answered) {
        if (current.has(question)) counts.kept += 1;
        else if (former.has(question)) counts.underFormerIds += 1;
        else counts.noLongerAsked += 1;
      }
    counts.withoutAnswer += entries.filter(
      ({ keys }) => !all.some((answers) => keys.question.some((key) => Object.hasOwn(answers, key))),
    ).length;
  };
  count(ofProfile, [profile]);
  count(
    scored,
    candidates.map(({ answers }) => answers),
  );
  return counts;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((part, index) => part !== b[index]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

/** Infinite where a date cannot be read: what was never dated is due. */
function daysBetween(from: string, to: string): number {
  const days = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY_MS;
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
}
