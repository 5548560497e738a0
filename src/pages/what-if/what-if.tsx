import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { Assessment } from '../../engine/assessment.ts';
import { evaluate } from '../../engine/evaluate.ts';
import type { Candidate, Question } from '../../engine/model.ts';
import type { Result } from '../../engine/result.ts';
import type { TriedAnswer } from '../../engine/what-if.ts';
import { withTried } from '../../engine/what-if.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { Caption, Lead, Section } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { KEEP, WHAT_IF, whatIfSentence } from '../../words/what-if.ts';
import { Changes } from './changes.tsx';
import { changesOf, findingOf } from './difference.ts';
import { Picker } from './picker.tsx';
import { Trial } from './trial.tsx';
import { scopeOf, withoutTried } from './tried.ts';
import { TriedList } from './tried-list.tsx';
import styles from './what-if.module.css';

const KeepForm = lazy(() => import('./keep-form.tsx'));

type WhatIfProps = {
  assessment: Assessment;
  result: Result;
  candidate: Candidate;
  /** The question that the address asks to try. */
  asked: string | null;
};

export function WhatIf({ assessment, result, candidate, asked }: WhatIfProps) {
  const [tried, setTried] = useState<readonly TriedAnswer[]>([]);
  const [picked, setPicked] = useState<Question | undefined>(() =>
    builtInLens.questions.find(({ id }) => id === asked),
  );
  const panel = useRef<HTMLDivElement>(null);
  const copy = useMemo(() => withTried(assessment, tried), [assessment, tried]);
  const after = useMemo(() => evaluate(builtInLens, copy), [copy]);
  const changes = changesOf(builtInLens, { ...assessment, result }, { ...copy, result: after }, candidate.id);
  const pick = (question: Question | undefined) => {
    setPicked(question);
    panel.current?.focus();
  };
  return (
    <>
      <header className={styles.head}>
        <PageHeading>{WHAT_IF.heading}</PageHeading>
        <div role="status">
          <Lead>
            {tried.length === 0 || changes === null
              ? WHAT_IF.intro
              : whatIfSentence(findingOf(changes, tried.length))}
          </Lead>
        </div>
        <Caption>{WHAT_IF.notSaved}</Caption>
      </header>
      <div className={styles.columns}>
        <div className={styles.column}>
          <TriedList
            tried={tried}
            onPick={pick}
            onRemove={({ scope, question }) => setTried(withoutTried(tried, scope, question))}
            onClear={() => setTried([])}
          />
          <div ref={panel} tabIndex={-1} className={styles.panel}>
            {picked === undefined ? (
              <Picker assessment={assessment} result={result} candidate={candidate} onPick={pick} />
            ) : (
              <Trial
                key={picked.id}
                assessment={assessment}
                copy={copy}
                scope={scopeOf(picked, candidate)}
                question={picked}
                tried={tried}
                onTried={setTried}
                onLeave={() => pick(undefined)}
              />
            )}
          </div>
        </div>
        <div className={styles.column}>
          {tried.length > 0 && changes !== null && (
            <>
              <Changes lens={builtInLens} changes={changes} />
              <Section title={KEEP.title}>
                <Suspense>
                  <KeepForm
                    assessment={assessment}
                    tried={copy}
                    candidate={candidate}
                    isOfProduct={tried.some(({ scope }) => scope === 'profile')}
                  />
                </Suspense>
              </Section>
            </>
          )}
        </div>
      </div>
    </>
  );
}
