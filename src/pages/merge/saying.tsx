import type { ReactNode } from 'react';
import type { Difference, Side, ValuePlace } from '../../assessment/merge/difference.ts';
import { isAnswerDifference } from '../../assessment/merge/difference.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { Answer, Lens } from '../../engine/model.ts';
import { answerWords } from '../../words/answer.ts';
import { parseInline, plainText } from '../../words/inline.ts';
import { partWords, sayingWords } from '../../words/merge.ts';
import styles from './merge.module.css';
import { promptOf, questionOf, titleOfDecision } from './names.ts';
import { textAt } from './text-at.ts';

type Said = { readonly text: string; readonly detail: ReactNode };
export type Copies = Readonly<Record<Side, Assessment>>;
export type Saying = { readonly title: string } & Readonly<Record<Side, Said>>;

/** A difference in words: what it is about, and what each side says. */
export function sayingOf(lens: Lens, copies: Copies, difference: Difference): Saying {
  if (isAnswerDifference(difference)) {
    const { question } = difference.place;
    return {
      title: promptOf(lens, question),
      mine: saidIn(lens, question, difference.mine),
      theirs: saidIn(lens, question, difference.theirs),
    };
  }
  const { place } = difference;
  return {
    title: partWords(place.part, subjectOf(lens, place)),
    mine: { text: textAt(lens, copies.mine, place), detail: null },
    theirs: { text: textAt(lens, copies.theirs, place), detail: null },
  };
}

function saidIn(lens: Lens, id: string, answer: Answer): Said {
  const question = questionOf(lens, id);
  const facts = sayingWords(answer);
  const hasDetail = facts !== '' || answer.note !== undefined || answer.evidence !== undefined;
  return {
    text: question === undefined ? idsIn(answer) : answerWords(question, answer),
    detail: hasDetail ? (
      <>
        {facts !== '' && <span className={styles.fact}>{facts}</span>}
        {answer.note !== undefined && <span className={styles.fact}>{answer.note}</span>}
        {answer.evidence?.map(({ title, url }) => (
          <span className={styles.fact} key={`${title} ${url}`}>
            {title === '' ? url : title}
          </span>
        ))}
      </>
    ) : null,
  };
}

/** An answer to a question that the lens does not have. */
function idsIn(answer: Answer): string {
  return answer.kind === 'choices' ? answer.choices.join(', ') : answer.kind;
}

function subjectOf(lens: Lens, place: ValuePlace): string {
  switch (place.part) {
    case 'decided':
    case 'embodies':
      return titleOfDecision(lens, place.decision);
    case 'planMark':
      return promptOf(lens, place.question);
    case 'tripwire':
      return tripwireText(lens, place.tripwire);
    default:
      return '';
  }
}

function tripwireText(lens: Lens, id: string): string {
  const tripwires = (lens.decisions ?? []).flatMap(({ options }) =>
    options.flatMap((option) => option.tripwires ?? []),
  );
  const text = tripwires.find((tripwire) => tripwire.id === id)?.text;
  return text === undefined ? id : plainText(parseInline(text));
}
