/** The decisions: what the answers point to, why and why not, what would change it. */
import type { LedgerEntry, OptionLedger } from '../../engine/ledger.ts';
import { ledger } from '../../engine/ledger.ts';
import type { Decision, OptionId } from '../../engine/model.ts';
import type { DecisionResult } from '../../engine/result.ts';
import type { Inline } from '../../words/inline.ts';
import { plain } from '../../words/inline.ts';
import { percent } from '../../words/numbers.ts';
import { REPORT_HEADINGS } from '../../words/report.ts';
import {
  CLASH,
  DECISION_COLUMNS,
  DECISION_FIELDS,
  decidedSentence,
  leaderSentence,
  optionState,
  score,
  tripwireState,
} from '../../words/report-decisions.ts';
import { strengthWord } from '../../words/terms.ts';
import { choiceLabels } from '../answer-text.ts';
import { field, heading, section } from '../blocks.ts';
import { flipSentences } from '../flip-sentences.ts';
import type { Block, Field, HeadingLevel, TableBlock } from '../report.ts';
import type { Subject } from '../subject.ts';
import { content } from '../subject.ts';

export function decisionsSection(subject: Subject, level: HeadingLevel): readonly Block[] {
  const { assessment, lens, result } = subject;
  const ledgers = ledger(lens, assessment);
  const blocks = (lens.decisions ?? []).flatMap((decision): readonly Block[] => {
    const outcome = result.decisions[decision.id];
    if (outcome === undefined) return [];
    const [leader] = outcome.leader.length === 1 ? outcome.leader : [];
    const reasons = leader === undefined ? undefined : ledgers[decision.id]?.[leader];
    return decisionBlocks(subject, decision, outcome, leader, reasons);
  });
  return section(heading(level, REPORT_HEADINGS.decisions), null, blocks);
}

function decisionBlocks(
  subject: Subject,
  decision: Decision,
  outcome: DecisionResult,
  leader: OptionId | undefined,
  reasons: OptionLedger | undefined,
): readonly Block[] {
  const { names } = subject;
  const leaders = outcome.leader.map((option) => names.optionTitle(decision.id, option));
  const option = leader === undefined ? undefined : names.option(decision.id, leader);
  return [
    {
      kind: 'entry',
      title: content(decision.title),
      tag: { kind: 'plain', text: strengthWord(outcome.strength) },
      text: [
        ...(decision.question === undefined ? [] : [content(decision.question)]),
        [{ kind: 'strong', children: plain(leaderSentence(leaders, outcome.strength)) }],
        ...(outcome.clash ? [plain(CLASH)] : []),
      ],
      fields: [
        ...decidedField(subject, decision),
        ...(reasons?.for ?? []).map((entry) => reasonField(subject, DECISION_FIELDS.for, entry)),
        ...(reasons?.against ?? []).map((entry) => reasonField(subject, DECISION_FIELDS.against, entry)),
        ...(option?.gains ?? []).flatMap((gain) => field(DECISION_FIELDS.gains, content(gain))),
        ...(option?.costs ?? []).flatMap((cost) => field(DECISION_FIELDS.costs, content(cost))),
        ...flipFields(subject, decision, outcome),
        ...tripwireFields(subject, option?.tripwires ?? []),
      ],
    },
    optionTable(decision, outcome),
  ];
}

function decidedField({ assessment, names }: Subject, { id }: Decision): readonly Field[] {
  const decided = assessment.decided?.[id];
  if (decided === undefined) return [];
  const option = decided.option === undefined ? undefined : names.optionTitle(id, decided.option);
  return field(DECISION_FIELDS.decided, plain(decidedSentence(decided, option)));
}

function reasonField({ names }: Subject, term: string, { question, choices, because }: LedgerEntry): Field {
  const answer = choiceLabels(names, question, choices).join('; ');
  const reason: Inline = because === null ? [] : [...plain(' '), ...content(because)];
  return { term, text: [...names.prompt(question), ...plain(` ${answer}.`), ...reason] };
}

function flipFields({ names }: Subject, { id }: Decision, outcome: DecisionResult): readonly Field[] {
  return flipSentences(names, id, outcome).map((sentence) => ({
    term: DECISION_FIELDS.flips,
    text: plain(sentence),
  }));
}

function tripwireFields(
  { assessment }: Subject,
  tripwires: readonly { readonly id: string; readonly text: string }[],
): readonly Field[] {
  return tripwires.map(({ id, text }) => ({
    term: DECISION_FIELDS.tripwires,
    text: [...content(text), ...plain(tripwireState(assessment.tripwires?.[id]))],
  }));
}

/** Every option with its score, and how often it would lead if the criteria were weighed otherwise. */
function optionTable({ options }: Decision, outcome: DecisionResult): TableBlock {
  return {
    kind: 'table',
    columns: [
      { title: DECISION_COLUMNS.option, share: 0.4 },
      { title: DECISION_COLUMNS.score, share: 0.12 },
      { title: DECISION_COLUMNS.winShare, share: 0.28 },
      { title: DECISION_COLUMNS.state, share: 0.2 },
    ],
    rows: options.map(({ id, title }) => ({
      cells: [
        plain(title),
        plain(score(outcome.scores[id] ?? 0)),
        plain(percent(outcome.winShare[id] ?? 0)),
        plain(optionState(outcome, id)),
      ],
    })),
  };
}
