/**
 * How far each field may go. A new field does not compile until this is decided. Links carry what the result rests on and what explains
 * it, but no names of persons: a link ends up in histories and chats. Earlier moments stay at home too: they would make it too long.
 */
import type { Assessment, Decided, TripwireState } from '../engine/assessment.ts';
import type { Answer, Candidate, Evidence, LensRef, PlanMark } from '../engine/model.ts';

/** Not beyond this browser; into a file that its owner hands over; into a link that anyone may open. */
export type Reach = 'device' | 'file' | 'link';

type KeysOf<T> = T extends unknown ? keyof T : never;
type Fields<T> = { readonly [F in KeysOf<T>]-?: Reach };

export const ANSWER = {
  kind: 'link',
  choices: 'link',
  reason: 'link',
  confidence: 'link',
  note: 'link',
  evidence: 'link',
  owner: 'file',
  answeredAt: 'file',
  answeredBy: 'file',
  dissents: 'link',
} as const satisfies Fields<Answer>;

export const EVIDENCE = { title: 'link', url: 'link' } as const satisfies Fields<Evidence>;

export const PLAN_MARK = {
  owner: 'file',
  dueOn: 'link',
  doneOn: 'link',
  place: 'link',
} as const satisfies Fields<PlanMark>;

export const CANDIDATE = {
  id: 'link',
  name: 'link',
  note: 'link',
  embodies: 'link',
  plan: 'link',
  answers: 'link',
} as const satisfies Fields<Candidate>;

export const DECIDED = {
  status: 'link',
  option: 'link',
  reason: 'link',
  date: 'link',
  deciders: 'file',
} as const satisfies Fields<Decided>;

export const TRIPWIRE = { happened: 'link', at: 'link' } as const satisfies Fields<TripwireState>;
export const LENS = { id: 'link', version: 'link' } as const satisfies Fields<LensRef>;

export const ASSESSMENT = {
  format: 'link',
  formatVersion: 'link',
  id: 'link',
  copyOf: 'link',
  title: 'link',
  createdAt: 'link',
  updatedAt: 'link',
  lens: 'link',
  profile: 'link',
  candidates: 'link',
  priorities: 'link',
  decided: 'link',
  reviewBy: 'link',
  tripwires: 'link',
  snapshots: 'file',
} as const satisfies Fields<Assessment>;
