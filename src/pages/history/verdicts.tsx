import { VerdictTag } from '../../charts/verdict-tag.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Lead } from '../../ui/layout.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { HISTORY, overallSentence } from '../../words/history.ts';
import { inSentence } from '../../words/shorten.ts';
import { verdictTitle } from '../../words/verdict.ts';
import styles from './page.module.css';
import type { CandidateSubject } from './subject.ts';

/** The verdict then and now, and what happened to the readiness behind it. */
export function Verdicts({ change, to }: CandidateSubject) {
  const { before, after } = change.verdict;
  const name = to.candidates.find(({ id }) => id === change.candidate)?.name ?? change.candidate;
  const { dayOne } = change.overall;
  return (
    <div className={styles.verdicts}>
      <p className={styles.tags}>
        <VisuallyHidden>{HISTORY.verdict}: </VisuallyHidden>
        <VerdictTag verdict={before}>{verdictTitle(before)}</VerdictTag>
        <span className={styles.arrow}>
          <Icon name="forward" />
          <VisuallyHidden>{HISTORY.laterVerdict}</VisuallyHidden>
        </span>
        <VerdictTag verdict={after}>{verdictTitle(after)}</VerdictTag>
      </p>
      <Lead>{overallSentence(inSentence(name), dayOne.before, dayOne.after)}</Lead>
    </div>
  );
}
