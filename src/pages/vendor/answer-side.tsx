import { UnknownTag } from '../../charts/unknown-tag.tsx';
import type { Answer, Question } from '../../engine/model.ts';
import { answerWords } from '../../words/answer.ts';
import { isSafeUrl } from '../../words/inline.ts';
import styles from './vendor.module.css';

type AnswerSideProps = { title: string; question: Question; answer: Answer | undefined };

/** One of the two answers: what it says, and what was said about it. */
export function AnswerSide({ title, question, answer }: AnswerSideProps) {
  const words = answerWords(question, answer);
  const note = answer?.note?.trim() ?? '';
  return (
    <div className={styles.side}>
      <h4 className={styles.sideTitle}>{title}</h4>
      <p className={answer === undefined ? styles.missing : styles.words}>
        {answer?.kind === 'unknown' ? <UnknownTag>{words}</UnknownTag> : words}
      </p>
      {note !== '' && (
        <p className={styles.note}>
          <bdi>{note}</bdi>
        </p>
      )}
      {(answer?.evidence ?? []).map(({ title: name, url }) => (
        <p className={styles.note} key={url}>
          {isSafeUrl(url) ? (
            <a href={url} rel="noopener noreferrer nofollow">
              {name === new URL(url).hostname ? url : name}
            </a>
          ) : (
            `${name} (${url})`
          )}
        </p>
      ))}
    </div>
  );
}
