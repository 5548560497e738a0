import type { ReactNode } from 'react';
import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate, Section } from '../../engine/model.ts';
import { changeSettings } from '../../storage/use-settings.ts';
import { FILLING } from '../../words/filling.ts';
import { TopRow } from '../answering/top-row.tsx';
import { CandidateSwitch } from '../candidate-switch.tsx';
import { Link } from '../link.tsx';
import type { Step } from '../steps.ts';
import { questionPath, sectionPath } from '../steps.ts';
import { KeysButton } from '../tools/tool-buttons.tsx';
import { WordingSwitch } from '../wording-switch.tsx';
import styles from './section.module.css';

type SectionWaysProps = {
  assessment: Assessment;
  candidate: Candidate;
  previous: Section | undefined;
  /** The question that was worked on last: where the one-at-a-time view goes on. */
  touched: Step | undefined;
  hasCandidates: boolean;
  /** The heading of the section. */
  children: ReactNode;
};

/** The head of a section: back, the other view, the stacks and the words. */
export function SectionWays(props: SectionWaysProps) {
  const { assessment, candidate, previous, touched, hasCandidates, children } = props;
  const back =
    previous === undefined ? `/a/${assessment.id}` : sectionPath(assessment, previous.id, candidate.id);
  return (
    <>
      <TopRow back={back}>
        {touched !== undefined && (
          <Link
            to={questionPath(assessment, touched.question.id, candidate.id)}
            onClick={() => changeSettings({ view: 'one' })}
          >
            {FILLING.oneAtATime}
          </Link>
        )}
      </TopRow>
      {children}
      <div className={styles.ways}>
        {hasCandidates && (
          <CandidateSwitch legend={FILLING.stack} candidates={assessment.candidates} current={candidate.id} />
        )}
        <WordingSwitch />
        <KeysButton />
      </div>
    </>
  );
}
