import type { LedgerEntry } from '../../engine/ledger.ts';
import { indexOf } from '../../engine/lens-index.ts';
import { ADR_WORDS, answerWords } from '../../words/adr.ts';
import type { Inline } from '../../words/inline.ts';
import { plain } from '../../words/inline.ts';
import { choiceLabels } from '../answer-text.ts';
import type { Names } from '../subject.ts';
import { content } from '../subject.ts';
import type { Written } from './written.ts';

/** The answers that the decision rests on, in the order of the lens; then what is not known yet. */
export function driverItems({ record, ledgers, names, scored }: Written): readonly Inline[] {
  const { decision } = record;
  const entries = new Map(
    Object.values(ledgers)
      .flatMap((one) => [...one.for, ...one.against, ...one.neither])
      .map((entry) => [entry.question, entry]),
  );
  const asked = new Set(indexOf(scored.lens).profile.map(({ question }) => question.id));
  const answered = decision.criteria.flatMap(({ question }) => entries.get(question) ?? []);
  const open = decision.criteria.filter(({ question }) => asked.has(question) && !entries.has(question));
  if (answered.length === 0) return [plain(ADR_WORDS.noDrivers)];
  return [
    ...answered.map((entry) => answerSentence(names, entry)),
    ...open.map(({ question }): Inline => [...plain(`${ADR_WORDS.notKnownYet} `), ...names.prompt(question)]),
  ];
}

/** A question, its answer, and why that counts. */
function answerSentence(names: Names, { question, choices, because }: LedgerEntry): Inline {
  return [
    { kind: 'strong', children: names.prompt(question) },
    ...plain(answerWords(choiceLabels(names, question, choices))),
    ...(because === null ? [] : [...plain(' '), ...content(because)]),
  ];
}
