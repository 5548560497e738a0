import type { Assessment } from '../engine/assessment.ts';
import { builtInLens } from '../lens/built-in.ts';
import type { Edit } from '../storage/part.ts';
import { readPart } from '../storage/part.ts';
import type { OtherVersion } from '../storage/session-state.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { answerWords } from '../words/answer.ts';
import { OTHER_VERSION, PARTS } from '../words/filling-versions.ts';
import { parseInline, plainText } from '../words/inline.ts';

type OtherVersionNoticeProps = {
  assessment: Assessment;
  other: OtherVersion;
  onPick: (choice: 'other' | 'shown') => void;
};

/** The same thing was written in two places: both versions, and the choice between them. */
export function OtherVersionNotice({ assessment, other: { edit }, onPick }: OtherVersionNoticeProps) {
  return (
    <Notice
      tone="warning"
      role="status"
      title={OTHER_VERSION.title(subjectOf(edit))}
      actions={
        <>
          <Button kind="quiet" onClick={() => onPick('shown')}>
            {OTHER_VERSION.keepShown}
          </Button>
          <Button kind="quiet" onClick={() => onPick('other')}>
            {OTHER_VERSION.takeOther}
          </Button>
        </>
      }
    >
      <p>
        {OTHER_VERSION.shown}: <b>{valueWords(readPart(assessment, edit))}</b>
      </p>
      <p>
        {OTHER_VERSION.other}: <b>{valueWords(edit)}</b>
      </p>
    </Notice>
  );
}

function questionOf(edit: Edit) {
  return edit.part === 'answers'
    ? builtInLens.questions.find(({ id, formerly }) => [id, ...(formerly ?? [])].includes(edit.id))
    : undefined;
}

function subjectOf(edit: Edit): string {
  const question = questionOf(edit);
  return question === undefined ? PARTS[edit.part] : plainText(parseInline(question.prompt));
}

/** What stands there, as far as it can be told in a line. */
function valueWords(edit: Edit): string {
  const question = questionOf(edit);
  if (edit.value === null) return OTHER_VERSION.nothing;
  switch (edit.part) {
    case 'answers':
      return [
        question === undefined ? OTHER_VERSION.something : answerWords(question, edit.value),
        edit.value.note ?? '',
      ]
        .filter((text) => text !== '')
        .join(' · ');
    case 'title':
    case 'reviewBy':
      return edit.value;
    case 'candidates':
    case 'snapshots':
      return edit.value.name;
    case 'decided':
      return edit.value.reason ?? edit.value.status;
    default:
      return OTHER_VERSION.something;
  }
}
