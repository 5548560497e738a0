import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import type { Answer, Question } from '../../engine/model.ts';
import { changeSettings, useSettings } from '../../storage/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { QUESTION } from '../../words/question.ts';
import { InlineText } from '../inline-text.tsx';
import type { Step } from '../steps.ts';
import styles from './question.module.css';

const NoteForm = lazy(() => import('./note-form.tsx'));

type ParticularsProps = { question: Question; scope: Step['scope']; answer: Answer | undefined };

/** All that helps to answer, and all that can be said about an answer, without leaving the page. */
export function Particulars({ question, scope, answer }: ParticularsProps) {
  const [isNoteOpen, setIsNoteOpen] = useState(false);
  const { wording, hasShortcuts } = useSettings();
  const { findOut, vendorQuestion, references = [], guide } = question;
  return (
    <div className={styles.particulars} data-print="hide">
      {findOut !== undefined && (
        <Disclosure summary={QUESTION.findOut}>
          <p>
            <InlineText text={findOut} />
          </p>
        </Disclosure>
      )}
      {vendorQuestion !== undefined && (
        <Disclosure summary={QUESTION.vendor}>
          <p>
            <InlineText text={vendorQuestion} />
          </p>
        </Disclosure>
      )}
      {answer !== undefined && (
        <Disclosure
          summary={hasDetails(answer) ? QUESTION.detailsFilled : QUESTION.details}
          onToggle={(event) => setIsNoteOpen(event.currentTarget.open)}
        >
          {isNoteOpen && (
            <Suspense>
              <NoteForm question={question} scope={scope} answer={answer} />
            </Suspense>
          )}
        </Disclosure>
      )}
      {(references.length > 0 || guide !== undefined) && (
        <Disclosure summary={QUESTION.references}>
          <ul>
            {guide !== undefined && (
              <li>
                <Link to={`/guides/${guide}`}>{QUESTION.guide}</Link>
              </li>
            )}
            {references.map(({ title, url }) => (
              <li key={url}>
                <a href={url} rel="noopener noreferrer nofollow">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p className={styles.ways}>
        <Button
          kind="text"
          onClick={() => changeSettings({ wording: wording === 'plain' ? 'technical' : 'plain' })}
        >
          {wording === 'plain' ? QUESTION.technical : QUESTION.plain}
        </Button>
        <span className={styles.keys}>
          {hasShortcuts && QUESTION.keys}{' '}
          <Button kind="text" onClick={() => changeSettings({ hasShortcuts: !hasShortcuts })}>
            {hasShortcuts ? QUESTION.keysOff : QUESTION.keysOn}
          </Button>
        </span>
      </p>
    </div>
  );
}

function hasDetails({ note, evidence, owner, confidence }: Answer): boolean {
  return (
    [note, owner, confidence].some((text) => text !== undefined && text !== '') || (evidence ?? []).length > 0
  );
}
