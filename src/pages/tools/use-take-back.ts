import { useNavigate } from 'react-router';
import type { QuestionAsked } from '../../engine/model.ts';
import { session } from '../../storage/browser-storage.ts';
import { tookBack, UNDO } from '../../words/filling-undo.ts';
import { showToast } from '../messages.ts';
import { candidateOf, placeOf, rowPlaceOf } from '../steps.ts';
import { useStepPath } from '../use-step-path.ts';
import { changeBetween } from './change-between.ts';

export type Direction = 'undo' | 'redo';

/** Takes the last change back, or makes it again, and says what it was; with a way to the question where that is elsewhere. */
export function useTakeBack(): (direction: Direction) => void {
  const navigate = useNavigate();
  const pathTo = useStepPath();
  return (direction) => {
    const { assessment: before, canUndo, canRedo } = session.store.getState();
    if (before === null || !(direction === 'undo' ? canUndo : canRedo))
      return showToast(UNDO.nothing[direction]);
    session[direction]();
    const after = session.store.getState().assessment ?? before;
    const { words, question, scope } = changeBetween(before, after);
    const candidate = candidateOf(after, scope);
    const text = tookBack(direction, words);
    if (question === null || candidate === undefined || isShown(question)) showToast(text);
    else
      showToast(text, {
        label: UNDO.show,
        onPress: () => void navigate(pathTo(after, candidate.id, question)),
      });
  };
}

/** Whether the page is about this question, or has a place for it. */
function isShown({ id }: QuestionAsked): boolean {
  return (
    window.location.pathname.endsWith(`/q/${id}`) ||
    [placeOf(id), rowPlaceOf(id)].some((place) => document.getElementById(place) !== null)
  );
}
