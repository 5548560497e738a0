import type { ReactNode } from 'react';
import type { QuestionAsked } from '../engine/model.ts';
import { CheckCards } from '../ui/check-cards.tsx';
import type { CardOption } from '../ui/choice-card.tsx';
import { OpenCards } from '../ui/open-cards.tsx';
import { RadioCards } from '../ui/radio-cards.tsx';
import { QUESTION } from '../words/question.ts';
import type { Draft } from './answer-draft.ts';
import { InlineText } from './inline-text.tsx';
import { ReasonField, reasonId, SINGLE_GROUP } from './reason-field.tsx';

type AnswerCardsProps = {
  question: QuestionAsked;
  /** Where several groups share the page: a name that begins with `answer` and is no other's. */
  name?: string;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  legend: ReactNode;
  intro: ReactNode;
  reasonError: string | undefined;
  hasKeyHints: boolean;
};

const UNKNOWN = ':unknown';
const NOT_APPLICABLE = ':notApplicable';
const KEYED_CHOICES = 9;

/** The choices of a question, then the two ways to say that none of them can be given. */
export function AnswerCards(props: AnswerCardsProps) {
  const { question, name = SINGLE_GROUP, draft, onDraft, legend, intro, hasKeyHints } = props;
  const isMultiple = question.kind === 'multiple';
  const options = question.choices.map(
    ({ id, label, description }, index): CardOption => ({
      value: id,
      label,
      ...(description === undefined ? {} : { description: <InlineText text={description} /> }),
      keyHint: hasKeyHints && index < KEYED_CHOICES ? String(index + 1) : undefined,
    }),
  );
  const openCards = (
    <OpenCards
      or={QUESTION.or}
      control={isMultiple ? 'checkbox' : 'radio'}
      name={name}
      unknown={{
        value: UNKNOWN,
        label: QUESTION.unknown,
        description: QUESTION.unknownHint,
        keyHint: hasKeyHints ? 'U' : undefined,
      }}
      notApplicable={{
        value: NOT_APPLICABLE,
        label: QUESTION.notApplicable,
        description: QUESTION.notApplicableHint,
        keyHint: hasKeyHints ? 'N' : undefined,
      }}
      value={openValue(draft.kind)}
      onChange={(value) => onDraft(openDraft(value, draft))}
      reason={
        <ReasonField
          id={reasonId(name)}
          value={draft.kind === 'notApplicable' ? draft.reason : ''}
          error={props.reasonError}
          onChange={(reason) => onDraft({ kind: 'notApplicable', reason })}
        />
      }
    />
  );
  const chosen = draft.kind === 'choices' ? draft.choices : null;
  return isMultiple ? (
    <CheckCards
      legend={legend}
      intro={intro}
      name={name}
      options={options}
      values={chosen}
      onChange={(choices) => onDraft(choices === null ? { kind: 'none' } : { kind: 'choices', choices })}
      none={{ value: ':none', label: QUESTION.none, keyHint: hasKeyHints ? '0' : undefined }}
    >
      {openCards}
    </CheckCards>
  ) : (
    <RadioCards
      legend={legend}
      intro={intro}
      name={name}
      options={options}
      value={chosen?.[0] ?? null}
      onChange={(choice) => onDraft({ kind: 'choices', choices: [choice] })}
    >
      {openCards}
    </RadioCards>
  );
}

function openValue(kind: Draft['kind']): string | null {
  if (kind === 'unknown') return UNKNOWN;
  return kind === 'notApplicable' ? NOT_APPLICABLE : null;
}

function openDraft(value: string | null, before: Draft): Draft {
  if (value === UNKNOWN) return { kind: 'unknown' };
  if (value === NOT_APPLICABLE)
    return { kind: 'notApplicable', reason: before.kind === 'notApplicable' ? before.reason : '' };
  return { kind: 'none' };
}
