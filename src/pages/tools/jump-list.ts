import type { Questionnaire } from '../../engine/model.ts';
import { parseInline, plainText } from '../../words/inline.ts';
import type { Step } from '../steps.ts';

/** A question that can be jumped to, and all the words by which it is found. */
export type JumpTarget = { readonly step: Step; readonly section: string; readonly words: string };

export function jumpTargets(lens: Questionnaire, steps: readonly Step[]): readonly JumpTarget[] {
  const titles = new Map(lens.sections.map(({ id, title }) => [id, title]));
  return steps.map((step) => {
    const { prompt, plainly = '', section, id } = step.question;
    const title = titles.get(section) ?? '';
    return {
      step,
      section: title,
      words: folded(plainText(parseInline(`${prompt} ${plainly} ${title} ${id}`))),
    };
  });
}

/** Those that have every word that was typed, in any order, each at the start of a word or inside one. */
export function matching(targets: readonly JumpTarget[], typed: string): readonly JumpTarget[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  return targets.filter(({ words }) => wanted.every((word) => words.includes(word)));
}

/** Without capitals and accents, so that nobody has to type them. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
