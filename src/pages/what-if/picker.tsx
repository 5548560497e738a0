import { useState } from 'react';
import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate, Question } from '../../engine/model.ts';
import type { Result } from '../../engine/result.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { TextField } from '../../ui/field.tsx';
import { Caption } from '../../ui/layout.tsx';
import { WHAT_IF } from '../../words/what-if.ts';
import { InlineText } from '../inline-text.tsx';
import { stepsOf } from '../steps.ts';
import { usePrompt } from '../wording.ts';
import { MOST_MATCHES, matchesOf, suggestionsOf } from './suggestions.ts';
import styles from './what-if.module.css';

type PickerProps = {
  assessment: Assessment;
  result: Result;
  candidate: Candidate;
  onPick: (question: Question) => void;
};

/** Which question to answer otherwise: those worth trying, or any that has the words typed. */
export function Picker({ assessment, result, candidate, onPick }: PickerProps) {
  const [typed, setTyped] = useState('');
  const asked = stepsOf(builtInLens, assessment.profile, candidate).map(({ question }) => question);
  const scored = result.candidates.find(({ id }) => id === candidate.id);
  const matches = matchesOf(asked, typed);
  const suggestions = scored && suggestionsOf(builtInLens, result, scored);
  const isSearching = typed.trim() !== '';
  return (
    <section className={styles.picker}>
      <h2>{WHAT_IF.pick}</h2>
      <TextField
        type="search"
        label={WHAT_IF.search}
        hint={WHAT_IF.searchHint}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {isSearching && matches.length > 0 && (
        <Choices questions={matches.slice(0, MOST_MATCHES)} onPick={onPick} />
      )}
      <div role="status">
        <Caption>
          {isSearching && matches.length === 0 ? WHAT_IF.noMatch : ''}
          {isSearching && matches.length > MOST_MATCHES ? WHAT_IF.moreMatches : ''}
        </Caption>
      </div>
      {!isSearching &&
        (['findOut', 'turns', 'risks'] as const).map((group) => {
          const questions = (suggestions?.[group] ?? []).flatMap(
            (id) => asked.find((question) => question.id === id) ?? [],
          );
          return questions.length === 0 ? null : (
            <section key={group}>
              <h3>{WHAT_IF.suggested[group]}</h3>
              <Choices questions={questions} onPick={onPick} />
            </section>
          );
        })}
    </section>
  );
}

type ChoicesProps = { questions: readonly Question[]; onPick: (question: Question) => void };

function Choices({ questions, onPick }: ChoicesProps) {
  const prompt = usePrompt();
  return (
    <ul className={styles.choices}>
      {questions.map((question) => (
        <li key={question.id}>
          <button type="button" className={styles.choice} onClick={() => onPick(question)}>
            <InlineText text={prompt(question)} />
          </button>
        </li>
      ))}
    </ul>
  );
}
