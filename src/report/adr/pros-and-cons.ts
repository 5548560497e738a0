import type { LedgerEntry } from '../../engine/ledger.ts';
import type { DecisionOption } from '../../engine/model.ts';
import { ADR_WORDS, optionFigures, reasonWords } from '../../words/adr.ts';
import type { Inline } from '../../words/inline.ts';
import { plain, plainText } from '../../words/inline.ts';
import { choiceLabels } from '../answer-text.ts';
import { markdownPlain, markdownText } from '../markdown-text.ts';
import { content } from '../subject.ts';
import { bullets } from './bullets.ts';
import type { Written } from './written.ts';

/** §11, the ledger: for every option what speaks for it, against it, and neither way. Blocks of Markdown, a heading before each option. */
export function prosAndCons(written: Written): readonly string[] {
  return written.record.decision.options.flatMap((option) => [
    `### ${markdownPlain(option.title, 'line')}`,
    markdownText(content(option.summary), 'block'),
    markdownPlain(figures(written, option), 'line'),
    bullets([...ruledOut(written, option), ...reasons(written, option)]),
  ]);
}

function figures({ outcome }: Written, { id }: DecisionOption): string {
  return optionFigures(outcome.scores[id] ?? 0, outcome.winShare[id] ?? 0);
}

function ruledOut({ outcome }: Written, { id }: DecisionOption): readonly Inline[] {
  if (outcome.excluded.includes(id)) return [plain(`${ADR_WORDS.bad} ${ADR_WORDS.ruledOut}`)];
  return outcome.mayBeExcluded.includes(id) ? [plain(`${ADR_WORDS.bad} ${ADR_WORDS.mayBeRuledOut}`)] : [];
}

function reasons({ ledgers, names }: Written, { id }: DecisionOption): readonly Inline[] {
  const given = ledgers[id];
  if (given === undefined) return [];
  const items = (start: string, entries: readonly LedgerEntry[]) =>
    entries.map(({ question, choices, contribution }) => {
      const labels = choiceLabels(names, question, choices);
      return plain(`${start} ${reasonWords(plainText(names.prompt(question)), labels, contribution)}`);
    });
  return [
    ...items(ADR_WORDS.good, given.for),
    ...items(ADR_WORDS.neutral, given.neither),
    ...items(ADR_WORDS.bad, given.against),
  ];
}
