import type { ReactNode } from 'react';
import { Tag } from '../ui/tag.tsx';
import { StateShape } from './state-shape.tsx';

/** "We do not know yet": violet, nowhere else. */
export function UnknownTag({ children }: { children: ReactNode }) {
  return (
    <Tag tone="unknown" shape={<StateShape state="unknown" />}>
      {children}
    </Tag>
  );
}
