import { lazy, Suspense, useState } from 'react';
import type { Answer } from '../../engine/model.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ANSWER_NOTE } from '../../words/question-help.ts';
import type { Step } from '../steps.ts';
import { hasDetails, hasSameDetails } from './details.ts';

const NoteForm = lazy(() => import('./note-form.tsx'));

/**
 * The note, the owner, the evidence and how sure somebody is. Only an answer can carry them, so they are offered once there is one.
 * Details that change elsewhere, by an undo or in another tab, are shown in a new form: the old one would write over them.
 */
export function NoteDrawer({ step, answer }: { step: Step; answer: Answer }) {
  const [isOpen, setIsOpen] = useState(false);
  const [shown, setShown] = useState({ answer, version: 0 });
  const version = hasSameDetails(shown.answer, answer) ? shown.version : shown.version + 1;
  if (version !== shown.version) setShown({ answer, version });
  return (
    <Disclosure
      summary={hasDetails(answer) ? ANSWER_NOTE.filled : ANSWER_NOTE.add}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      {isOpen && (
        <Suspense>
          <NoteForm
            key={version}
            step={step}
            answer={answer}
            onKeep={(kept) => setShown({ answer: kept, version })}
          />
        </Suspense>
      )}
    </Disclosure>
  );
}
