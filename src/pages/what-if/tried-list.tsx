import type { Question } from '../../engine/model.ts';
import type { TriedAnswer } from '../../engine/what-if.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { Button } from '../../ui/button.tsx';
import { answerWords } from '../../words/answer.ts';
import { buttonFor } from '../../words/buttons.ts';
import { parseInline, plainText } from '../../words/inline.ts';
import { WHAT_IF } from '../../words/what-if.ts';
import { InlineText } from '../inline-text.tsx';
import { usePrompt } from '../wording.ts';
import styles from './what-if.module.css';

type TriedListProps = {
  tried: readonly TriedAnswer[];
  onPick: (question: Question) => void;
  onRemove: (tried: TriedAnswer) => void;
  onClear: () => void;
};

/** The answers tried out so far, each to be taken off on its own. */
export function TriedList({ tried, onPick, onRemove, onClear }: TriedListProps) {
  const promptOf = usePrompt();
  return (
    <section className={styles.picker}>
      <h2>{WHAT_IF.tried}</h2>
      {tried.length === 0 && <p>{WHAT_IF.nothingTried}</p>}
      <ol className={styles.tried}>
        {tried.map((one) => {
          const question = builtInLens.questions.find(({ id }) => id === one.question);
          if (question === undefined) return null;
          const prompt = promptOf(question);
          const spoken = plainText(parseInline(prompt));
          return (
            <li key={`${one.scope} ${one.question}`}>
              <InlineText text={prompt} /> <b>{answerWords(question, one.answer)}</b>
              <div className={styles.buttons}>
                <Button
                  kind="text"
                  aria-label={buttonFor(WHAT_IF.change, spoken)}
                  onClick={() => onPick(question)}
                >
                  {WHAT_IF.change}
                </Button>
                <Button
                  kind="text"
                  aria-label={buttonFor(WHAT_IF.remove, spoken)}
                  onClick={() => onRemove(one)}
                >
                  {WHAT_IF.remove}
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
      {tried.length > 1 && (
        <Button kind="quiet" onClick={onClear}>
          {WHAT_IF.dropAll}
        </Button>
      )}
    </section>
  );
}
