import type { InlineText, QuestionAsked } from '../engine/model.ts';
import { useSettings } from '../storage/use-settings.ts';

/** The question in the words that the reader has chosen: plain ones where the question has them, else those of a tech lead. */
export function usePrompt(): (question: QuestionAsked) => InlineText {
  const { wording } = useSettings();
  return ({ prompt, plainly }) => (wording === 'plain' ? (plainly ?? prompt) : prompt);
}
