import { RESULTS } from '../words/results.ts';
import { sinceTitle } from '../words/since.ts';
import { AheadSection } from './ahead-section.tsx';
import { AnswersSection } from './answers-section.tsx';
import { CandidatesSection, canBeToldApart } from './candidates-section.tsx';
import { ChecksSection } from './checks-section.tsx';
import { ConcernsSection } from './concerns-section.tsx';
import { DecisionsSection } from './decisions-section.tsx';
import { DissentsSection } from './dissents-section.tsx';
import { FindOutSection } from './find-out-section.tsx';
import { disputedAnswers, keptAnswers, notApplicableAnswers } from './given-answers.ts';
import { GuessesSection } from './guesses-section.tsx';
import { KeptSection } from './kept-section.tsx';
import { NotApplicableSection } from './not-applicable-section.tsx';
import type { Part } from './part.ts';
import { PlanSection } from './plan-section.tsx';
import { PrioritiesSection } from './priorities-section.tsx';
import { ReadinessSection } from './readiness-section.tsx';
import { ReadingsSection } from './readings-section.tsx';
import { RisksSection } from './risks-section.tsx';
import { SinceSection, snapshotBefore } from './since-section.tsx';

/** The parts of the results in their order: what holds, what is missing, what follows, and what it all rests on. */
export const PARTS: readonly Part[] = [
  { id: 'readiness', titleOf: () => RESULTS.readiness, Content: ReadinessSection },
  { id: 'risks', titleOf: () => RESULTS.risks, Content: RisksSection },
  { id: 'find-out', titleOf: () => RESULTS.findOut, Content: FindOutSection },
  {
    id: 'contradictions',
    titleOf: ({ result, candidate }) =>
      result.checks.length + candidate.checks.length > 0 ? RESULTS.checks : null,
    Content: ChecksSection,
  },
  {
    id: 'decisions',
    titleOf: ({ lens }) => ((lens.decisions ?? []).length > 0 ? RESULTS.decisions : null),
    Content: DecisionsSection,
  },
  { id: 'plan', titleOf: () => RESULTS.plan, Content: PlanSection },
  {
    id: 'stacks',
    titleOf: (subject) => (canBeToldApart(subject) ? RESULTS.candidates : null),
    Content: CandidatesSection,
  },
  {
    id: 'concerns',
    titleOf: ({ lens }) => ((lens.concerns ?? []).length > 0 ? RESULTS.byConcern : null),
    Content: ConcernsSection,
  },
  {
    id: 'readings',
    titleOf: ({ lens }) => ((lens.readings ?? []).length > 0 ? RESULTS.readings : null),
    Content: ReadingsSection,
  },
  {
    id: 'ahead',
    titleOf: ({ candidate }) => (candidate.aheadOfNeed.length > 0 ? RESULTS.ahead : null),
    Content: AheadSection,
  },
  {
    id: 'guesses',
    titleOf: ({ candidate }) => (candidate.restsOnGuesses.length > 0 ? RESULTS.guesses : null),
    Content: GuessesSection,
  },
  {
    id: 'disagreement',
    titleOf: (subject) => (disputedAnswers(subject).length > 0 ? RESULTS.dissents : null),
    Content: DissentsSection,
  },
  { id: 'priorities', titleOf: () => RESULTS.priorities, Content: PrioritiesSection },
  {
    id: 'since',
    titleOf: (subject) => {
      const snapshot = snapshotBefore(subject);
      return snapshot === undefined ? null : sinceTitle(snapshot);
    },
    Content: SinceSection,
  },
  { id: 'answers', titleOf: () => RESULTS.answers, Content: AnswersSection },
  {
    id: 'not-applicable',
    titleOf: (subject) => (notApplicableAnswers(subject).length > 0 ? RESULTS.notApplicable : null),
    Content: NotApplicableSection,
  },
  {
    id: 'kept',
    titleOf: (subject) => (keptAnswers(subject).length > 0 ? RESULTS.kept : null),
    Content: KeptSection,
  },
];
