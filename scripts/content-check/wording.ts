import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Findings } from './report.ts';
import type { LensText } from './texts.ts';

/** US school grade that the plain wording of a question may ask for. */
const HIGHEST_GRADE = 9;
const SAID_ONCE: ReadonlySet<string> = new Set([
  'prompt',
  'plainly',
  'description',
  'vendorQuestion',
  'findOut',
]);

/** `plainly` is plain: sentences short, words short. */
export function checkReadability(texts: readonly LensText[]): Findings {
  const graded = texts
    .filter(({ key }) => key === 'plainly')
    .map(({ text, at }) => ({ at, grade: gradeOf(text) }));
  const hardest = Math.max(0, ...graded.map(({ grade }) => grade));
  return {
    title: `Readability of the plain questions (${graded.length})`,
    errors: graded
      .filter(({ grade }) => grade > HIGHEST_GRADE)
      .map(
        ({ at, grade }) =>
          `${at}: grade ${grade.toFixed(1)}. Shorten sentences and words until it is ${HIGHEST_GRADE} or less.`,
      ),
    notes: [`hardest: grade ${hardest.toFixed(1)} (Flesch-Kincaid)`],
  };
}

function gradeOf(text: string): number {
  const words = wordsOf(text);
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((sentence) => sentence.trim() !== '');
  return fleschKincaid({
    sentence: Math.max(1, sentences.length),
    word: Math.max(1, words.length),
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? [];
}

/** No question, answer or hint is worded like another one; no HTML, no link that is not https. */
export function checkWording(texts: readonly LensText[]): Findings {
  const first = new Map<string, string>();
  const errors = texts.flatMap(({ key, text, at }) => {
    const same = `${key}\n${text.trim().toLowerCase()}`;
    const earlier = first.get(same);
    if (earlier === undefined) first.set(same, at);
    const isRepeated = SAID_ONCE.has(key) && earlier !== undefined;
    return [
      ...(isRepeated ? [`${at}: the ${key} is worded as at ${earlier}. Say what is different.`] : []),
      ...(/<[a-z!/]/i.test(text) ? [`${at}: HTML. Write it in words, or as \`code\`.`] : []),
      ...(/\]\((?!https:\/\/)/.test(text) ? [`${at}: a link that is not https. Correct its address.`] : []),
    ];
  });
  return { title: `Wording (${texts.length} texts)`, errors, notes: [] };
}
