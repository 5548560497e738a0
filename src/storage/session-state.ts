import type { Assessment } from '../engine/assessment.ts';
import type { PartRecord } from './database.ts';
import type { FaultCode } from './fault.ts';
import type { Edit } from './part.ts';
import type { Save } from './save-queue.ts';

/**
 * `missing`: no such assessment · `unreadable`, `newer`: it is there, and `raw` can be downloaded; nothing is
 * written · `deleted`: another tab took it away, what is shown is all there is · `failed`: the browser did not
 * hand it out, `fault` says why.
 */
type SessionStatus =
  | 'closed'
  | 'loading'
  | 'ready'
  | 'missing'
  | 'unreadable'
  | 'newer'
  | 'deleted'
  | 'failed';

/** A text that came too late: somebody else had changed the part. It waits, also over a reload, until picked. */
export type OtherVersion = { readonly edit: Edit; readonly tab: string };

export type SessionState = {
  readonly status: SessionStatus;
  readonly id: string | null;
  /** Set with `ready` and `deleted`. Parts that did not change stay the same objects. */
  readonly assessment: Assessment | null;
  /** The assessment as it was read, where the list has a line for it already. */
  readonly listed: Assessment | null;
  readonly save: Save;
  readonly otherVersions: readonly OtherVersion[];
  /** Damaged parts, left out of `assessment` and never overwritten. */
  readonly unreadableParts: readonly PartRecord[];
  /** The stored document as it is, with `unreadable` and `newer`. */
  readonly raw: unknown;
  readonly fault: FaultCode | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

export const CLOSED: SessionState = {
  status: 'closed',
  id: null,
  assessment: null,
  listed: null,
  save: { kind: 'saved' },
  otherVersions: [],
  unreadableParts: [],
  raw: null,
  fault: null,
  canUndo: false,
  canRedo: false,
};
