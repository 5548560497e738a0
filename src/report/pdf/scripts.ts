/** Which writing of a report its PDF has no letters for, told without loading a font. */
import type { Report } from '../report.ts';

/** Writing that the fonts of the PDF lack and that people use, by what it is called. */
const MISSING = {
  chinese: /\p{Script=Han}/u,
  japanese: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  korean: /\p{Script=Hangul}/u,
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
  devanagari: /\p{Script=Devanagari}/u,
  thai: /\p{Script=Thai}/u,
  emoji: /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u,
  other:
    /[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/u,
} as const satisfies Record<string, RegExp>;

export type MissingScript = keyof typeof MISSING;

/** Empty where the PDF very likely shows every letter. Rare signs of other scripts are found only when it is drawn; its cover tells of them. */
export function missingScripts(report: Report): readonly MissingScript[] {
  const text = JSON.stringify(report);
  return SCRIPTS.filter((script) => MISSING[script].test(text));
}

const SCRIPTS: readonly MissingScript[] = [
  'chinese',
  'japanese',
  'korean',
  'arabic',
  'hebrew',
  'devanagari',
  'thai',
  'emoji',
  'other',
];
