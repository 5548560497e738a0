import { useState } from 'react';
import type { Lens, QuestionId } from '../../engine/model.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Caption } from '../../ui/layout.tsx';
import { REPORT_PAGE } from '../../words/report-page.ts';
import { InlineText } from '../inline-text.tsx';
import styles from './question-choice.module.css';

type QuestionChoiceProps = {
  lens: Lens;
  /** What leaving a question out does. */
  note: string;
  chosen: readonly QuestionId[];
  onChange: (chosen: readonly QuestionId[]) => void;
};

/** Any of the questions, section by section. Closed until somebody wants it: it is a long list. */
export function QuestionChoice({ lens, note, chosen, onChange }: QuestionChoiceProps) {
  const [isOpen, setIsOpen] = useState(false);
  const toggle = (id: QuestionId, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <Disclosure
      summary={REPORT_PAGE.questions(chosen.length)}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      {isOpen && (
        <div className={styles.list}>
          <Caption>{note}</Caption>
          {lens.sections.map((section) => (
            <fieldset key={section.id} className={styles.section}>
              <legend className={styles.legend}>{section.title}</legend>
              {lens.questions
                .filter((question) => question.section === section.id)
                .map(({ id, prompt }) => (
                  <label key={id} className={styles.question}>
                    <input
                      type="checkbox"
                      checked={chosen.includes(id)}
                      onChange={(event) => toggle(id, event.target.checked)}
                    />
                    <span>
                      <InlineText text={prompt} />
                    </span>
                  </label>
                ))}
            </fieldset>
          ))}
        </div>
      )}
    </Disclosure>
  );
}
