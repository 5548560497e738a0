import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';
import type { TripwireState } from '../engine/assessment.ts';
import type { Decision, QuestionId, SectionId, Tripwire } from '../engine/model.ts';
import type { DecisionResult } from '../engine/result.ts';

/** What can be done with the results besides reading them; the page around them says. */
export type View = {
  /** A copy that somebody sent: nothing in it can be changed. */
  readonly isReadOnly: boolean;
  /** The address of a question; `null` where there is no page that asks it. */
  readonly pathTo: (question: QuestionId) => string | null;
  /** The address where another answer to a question is tried out; not where there is no such page. */
  readonly pathToTry?: (question: QuestionId) => string;
  /** The address of the page that puts now beside earlier moments; not where there is none. */
  readonly historyPath?: string;
  /** The address of the page that asks a vendor; not where there is none. */
  readonly vendorPath?: string;
  /** What stands below what was decided, such as accepting an option. Never drawn where the results are read-only. */
  readonly decisionControls?: (decision: Decision, result: DecisionResult) => ReactNode;
  /** What leads on from the plan: to where it is carried out, to trying out other answers. Never drawn where the results are read-only. */
  readonly planLinks?: ReactNode;
  /** Sets how much a pillar counts; `null` for the usual. Priorities stand in words where it is missing. */
  readonly setPriority?: (section: SectionId, priority: number | null) => void;
  /** What stands below a reason to reopen a decision: that it has come about. Never drawn where the results are read-only. */
  readonly tripwireControls?: (tripwire: Tripwire, state: TripwireState | undefined) => ReactNode;
};

const READ_ONLY: View = { isReadOnly: true, pathTo: () => null };

export const ViewContext = createContext<View>(READ_ONLY);

/** The view around this part of the results; read-only where none was given. */
export const useView = (): View => useContext(ViewContext);
