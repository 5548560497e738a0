/** Which part of what may be left out each field of an assessment belongs to. A new field does not compile until this is decided. */
import type { Assessment, Decided, Snapshot } from '../engine/assessment.ts';
import type { Answer, Candidate, PlanMark } from '../engine/model.ts';
import type { LeaveOut } from './options.ts';

export type Part = 'kept' | Exclude<keyof LeaveOut, 'questions'>;
type KeysOf<T> = T extends unknown ? keyof T : never;
type Fields<T> = { readonly [F in KeysOf<T>]-?: Part };

export const ANSWER = {
  kind: 'kept',
  choices: 'kept',
  reason: 'kept',
  confidence: 'kept',
  answeredAt: 'kept',
  note: 'notes',
  evidence: 'evidence',
  owner: 'people',
  answeredBy: 'people',
  dissents: 'kept',
} as const satisfies Fields<Answer>;

export const DECIDED = {
  status: 'kept',
  option: 'kept',
  reason: 'kept',
  date: 'kept',
  deciders: 'people',
} as const satisfies Fields<Decided>;

export const PLAN_MARK = {
  owner: 'people',
  dueOn: 'kept',
  doneOn: 'kept',
  place: 'kept',
} as const satisfies Fields<PlanMark>;

export const CANDIDATE = {
  id: 'kept',
  name: 'kept',
  note: 'notes',
  embodies: 'kept',
  plan: 'kept',
  answers: 'kept',
} as const satisfies Fields<Candidate>;

export const SNAPSHOT = {
  id: 'kept',
  name: 'kept',
  note: 'notes',
  takenAt: 'kept',
  automatic: 'kept',
  decided: 'kept',
  lens: 'kept',
  profile: 'kept',
  candidates: 'kept',
  priorities: 'kept',
  result: 'kept',
} as const satisfies Fields<Snapshot>;

export const ASSESSMENT = {
  format: 'kept',
  formatVersion: 'kept',
  id: 'kept',
  copyOf: 'kept',
  title: 'kept',
  createdAt: 'kept',
  updatedAt: 'kept',
  lens: 'kept',
  profile: 'kept',
  candidates: 'kept',
  priorities: 'kept',
  decided: 'kept',
  reviewBy: 'kept',
  tripwires: 'kept',
  snapshots: 'kept',
} as const satisfies Fields<Assessment>;
