import type { ReactNode } from 'react';
import type { Severity } from '../engine/result.ts';
import { Tag } from '../ui/tag.tsx';
import { StateShape } from './state-shape.tsx';

type SeverityTagProps = {
  severity: Severity;
  /** It could be so, depending on what is not known: outlined. Otherwise it holds: tinted. */
  isPossible?: boolean;
  /** The word: "high", "could be high", "2 could be high", "no risk found". */
  children: ReactNode;
};

export function SeverityTag({ severity, isPossible = false, children }: SeverityTagProps) {
  return (
    <Tag
      tone={severity}
      isOutlined={isPossible}
      shape={<StateShape state={severity} isOutlined={isPossible} />}
    >
      {children}
    </Tag>
  );
}
