import type { Assessment } from '../../engine/assessment.ts';
import type { CandidateId, Lens } from '../../engine/model.ts';
import { AUDIENCES } from '../../report/options.ts';
import { Columns } from '../../ui/layout.tsx';
import { OptionRow, OptionRows } from '../../ui/option-rows.tsx';
import { REPORT_PAGE } from '../../words/report-page.ts';
import type { Choices } from './choices.ts';
import { chosenCandidates } from './choices.ts';
import { QuestionChoice } from './question-choice.tsx';

const PARTS = ['notes', 'people', 'evidence'] as const;

type ChoicesFormProps = {
  lens: Lens;
  assessment: Assessment;
  choices: Choices;
  onChange: (choices: Choices) => void;
};

/** Who reads the report, which stacks it is about, and what it leaves out. Everything takes effect at once. */
export function ChoicesForm({ lens, assessment, choices, onChange }: ChoicesFormProps) {
  const { audience, leaveOut } = choices;
  const set = (change: Partial<Choices>) => onChange({ ...choices, ...change });
  return (
    <Columns>
      <OptionRows legend={REPORT_PAGE.audience}>
        {AUDIENCES.map((value) => (
          <OptionRow
            key={value}
            control="radio"
            name="audience"
            {...REPORT_PAGE.audiences[value]}
            isChecked={value === audience}
            onChange={() => set({ audience: value })}
          />
        ))}
      </OptionRows>
      {assessment.candidates.length > 1 && <CandidateChoice {...{ assessment, choices, set }} />}
      <OptionRows legend={REPORT_PAGE.leaveOut}>
        {audience !== 'vendor' &&
          PARTS.map((part) => (
            <OptionRow
              key={part}
              control="checkbox"
              name="leave-out"
              {...REPORT_PAGE[part]}
              isChecked={leaveOut[part]}
              onChange={(isLeftOut) => set({ leaveOut: { ...leaveOut, [part]: isLeftOut } })}
            />
          ))}
        <QuestionChoice
          lens={lens}
          note={audience === 'vendor' ? REPORT_PAGE.questionsOfVendor : REPORT_PAGE.questionsNote}
          chosen={leaveOut.questions}
          onChange={(questions) => set({ leaveOut: { ...leaveOut, questions } })}
        />
      </OptionRows>
    </Columns>
  );
}

type CandidateChoiceProps = {
  assessment: Assessment;
  choices: Choices;
  set: (change: Partial<Choices>) => void;
};

/** One for a vendor, any number for others. */
function CandidateChoice({ assessment, choices, set }: CandidateChoiceProps) {
  const chosen = chosenCandidates(assessment, choices);
  const isForVendor = choices.audience === 'vendor';
  const choose = (id: CandidateId, isChosen: boolean): readonly CandidateId[] => {
    if (isForVendor) return [id];
    return isChosen ? [...chosen, id] : chosen.filter((other) => other !== id);
  };
  return (
    <OptionRows
      legend={isForVendor ? REPORT_PAGE.candidate : REPORT_PAGE.candidates}
      error={chosen.length === 0 ? REPORT_PAGE.noCandidate : undefined}
    >
      {assessment.candidates.map(({ id, name }) => (
        <OptionRow
          key={id}
          control={isForVendor ? 'radio' : 'checkbox'}
          name="candidate"
          label={name}
          isChecked={chosen.includes(id)}
          onChange={(isChosen) => set({ candidates: choose(id, isChosen) })}
        />
      ))}
    </OptionRows>
  );
}
