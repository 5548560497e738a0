import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { Boundary } from '../../ui/boundary.tsx';
import type { Answering } from './use-answers.ts';

const QuestionFailure = lazy(() => import('./question-failure.tsx'));

/** Around one question: where it cannot be drawn, the others and the way on stay. */
export function QuestionBoundary({ answering, children }: { answering: Answering; children: ReactNode }) {
  return (
    <Boundary
      name={answering.name}
      fallback={(error) => (
        <Suspense>
          <QuestionFailure error={error} question={answering.step.question.id} />
        </Suspense>
      )}
    >
      {children}
    </Boundary>
  );
}
