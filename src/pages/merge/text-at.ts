import type { ValuePlace } from '../../assessment/merge/difference.ts';
import { assertNever } from '../../engine/assert-never.ts';
import type { Assessment, Decided, TripwireState } from '../../engine/assessment.ts';
import type { Lens, PlanMark } from '../../engine/model.ts';
import { MERGE } from '../../words/merge.ts';
import { dateWords } from '../../words/numbers.ts';
import { decidedWord } from '../../words/terms.ts';
import { optionTitle } from './names.ts';

/** What an assessment says at a place that is no answer, as one line. */
export function textAt(lens: Lens, assessment: Assessment, place: ValuePlace): string {
  const candidateOf = (id: string) => assessment.candidates.find((candidate) => candidate.id === id);
  switch (place.part) {
    case 'title':
      return assessment.title;
    case 'lens':
      return `${assessment.lens.id} ${assessment.lens.version}`;
    case 'reviewBy':
      return dateWords(assessment.reviewBy ?? '');
    case 'priority':
      return String(assessment.priorities?.[place.section] ?? MERGE.none);
    case 'decided':
      return decidedText(lens, place.decision, assessment.decided?.[place.decision]);
    case 'tripwire':
      return tripwireText(assessment.tripwires?.[place.tripwire]);
    case 'candidateName':
      return candidateOf(place.candidate)?.name ?? MERGE.none;
    case 'candidateNote':
      return candidateOf(place.candidate)?.note ?? MERGE.none;
    case 'embodies': {
      const option = candidateOf(place.candidate)?.embodies?.[place.decision];
      return option === undefined ? MERGE.none : optionTitle(lens, place.decision, option);
    }
    case 'planMark':
      return planText(candidateOf(place.candidate)?.plan?.[place.question]);
    case 'snapshot': {
      const snapshot = assessment.snapshots?.find(({ id }) => id === place.snapshot);
      return snapshot === undefined ? MERGE.none : joined(snapshot.name, snapshot.note);
    }
    default:
      return assertNever(place);
  }
}

function decidedText(lens: Lens, decision: string, decided: Decided | undefined): string {
  if (decided === undefined) return MERGE.none;
  const { status, option, reason, date, deciders = [] } = decided;
  return joined(
    decidedWord(status),
    option === undefined ? '' : optionTitle(lens, decision, option),
    date === undefined ? '' : dateWords(date),
    ...deciders,
    reason,
  );
}

function tripwireText(state: TripwireState | undefined): string {
  if (state === undefined) return MERGE.none;
  return joined(MERGE.happened[state.happened ? 'yes' : 'no'], dateWords(state.at ?? ''));
}

function planText(mark: PlanMark | undefined): string {
  const { owner, dueOn, doneOn, place } = mark ?? {};
  return joined(
    owner,
    dueOn === undefined ? '' : MERGE.due(dateWords(dueOn)),
    doneOn === undefined ? '' : MERGE.doneOn(dateWords(doneOn)),
    place === undefined ? '' : MERGE.place(place),
  );
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
