import { lazy, Suspense } from 'react';
import type { Subject as Asked } from '../engine/explain.ts';
import type { Explained } from './subject.ts';

// What explains is loaded when the first figure is asked about.
const WhyPanel = lazy(async () => ({ default: (await import('./why-panel.tsx')).WhyPanel }));

export type WhyAnswerProps = { subject: Explained; asks: readonly Asked[] };

/** The explanations of one figure. */
export function WhyAnswer(props: WhyAnswerProps) {
  return (
    <Suspense>
      <WhyPanel {...props} />
    </Suspense>
  );
}
