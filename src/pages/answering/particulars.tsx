import { useState } from 'react';
import type { Answer } from '../../engine/model.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { parseInline, plainText } from '../../words/inline.ts';
import { HELP } from '../../words/question-help.ts';
import { DissentNote } from '../dissent-note.tsx';
import { InlineText } from '../inline-text.tsx';
import type { Step } from '../steps.ts';
import { GuideButton } from './guide-button.tsx';
import { NoteDrawer } from './note-drawer.tsx';
import styles from './particulars.module.css';

type ParticularsProps = {
  step: Step;
  answer: Answer | undefined;
  /** In rows, where several questions share the page. */
  isInline?: boolean;
};

/** All that helps to answer, and all that can be said about an answer, without leaving the page. */
export default function Particulars({ step, answer, isInline = false }: ParticularsProps) {
  const question = builtInLens.questions.find(({ id }) => id === step.question.id);
  const { findOut, vendorQuestion, references = [], guide } = question ?? {};
  return (
    <div className={isInline ? styles.inline : styles.particulars} data-print="hide">
      <DissentNote question={step.question} answer={answer} />
      {findOut !== undefined && (
        <Disclosure summary={HELP.findOut}>
          <p>
            <InlineText text={findOut} />
          </p>
        </Disclosure>
      )}
      {vendorQuestion !== undefined && <VendorQuestion text={vendorQuestion} />}
      {answer !== undefined && <NoteDrawer step={step} answer={answer} />}
      {(references.length > 0 || guide !== undefined) && (
        <Disclosure summary={HELP.references}>
          <ul>
            {guide !== undefined && (
              <li>
                <GuideButton slug={guide} />
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
    </div>
  );
}

function VendorQuestion({ text }: { text: string }) {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(plainText(parseInline(text)));
      setOutcome(HELP.copied);
    } catch {
      setOutcome(HELP.notCopied);
    }
  };
  return (
    <Disclosure summary={HELP.vendor}>
      <div className={styles.vendor}>
        <p>
          <InlineText text={text} />
        </p>
        <Button kind="text" onClick={() => void copy()}>
          {HELP.copy}
        </Button>
        <span role="status">{outcome}</span>
      </div>
    </Disclosure>
  );
}
