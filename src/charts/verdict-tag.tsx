import type { ReactNode } from 'react';
import type { Verdict } from '../engine/result.ts';
import type { TagTone } from '../ui/tag.tsx';
import { Tag } from '../ui/tag.tsx';
import type { ShapeState } from './state-shape.tsx';
import { StateShape } from './state-shape.tsx';

type VerdictTagProps = {
  /** `null`: nothing to assess. */
  verdict: Verdict | null;
  /** The verdict in words. */
  children: ReactNode;
};

/** Each verdict borrows colour and shape of the state behind it. */
const STATES = {
  ready: 'none',
  readyWithConditions: 'medium',
  findOutFirst: 'unknown',
  notYet: 'high',
} as const satisfies Readonly<Record<Verdict, TagTone & ShapeState>>;

export function VerdictTag({ verdict, children }: VerdictTagProps) {
  const state = verdict === null ? null : STATES[verdict];
  return (
    <Tag tone={state ?? 'plain'} shape={<StateShape state={state ?? 'nothing'} />}>
      {children}
    </Tag>
  );
}
