/** One decision record, laid out as MADR 4 does. */
import { ledger } from '../../engine/ledger.ts';
import type { Tripwire } from '../../engine/model.ts';
import { ADR_HEADINGS, ADR_WORDS, adrTitle, outcomeSentence } from '../../words/adr.ts';
import type { Inline } from '../../words/inline.ts';
import { plain } from '../../words/inline.ts';
import { leaderSentence, tripwireState } from '../../words/report-decisions.ts';
import { markdownPlain, markdownText } from '../markdown-text.ts';
import type { Scored } from '../scored.ts';
import { content, namesOf } from '../subject.ts';
import { bullets } from './bullets.ts';
import { driverItems } from './drivers.ts';
import { frontMatter } from './front-matter.ts';
import { moreInformation } from './more-information.ts';
import { prosAndCons } from './pros-and-cons.ts';
import type { AdrRecord } from './records.ts';
import type { Written } from './written.ts';

/** The whole file. Its records must come from `recordsOf`, with the same assessment. */
export function recordMarkdown(scored: Scored, record: AdrRecord): string {
  const { decision, standing, moment } = record;
  const outcome = moment.result.decisions[decision.id];
  if (outcome === undefined) throw new Error(`No result for the decision ${decision.id}`);
  const names = namesOf(scored.lens);
  const ledgers = ledger(scored.lens, moment.given)[decision.id] ?? {};
  const written: Written = { scored, record, outcome, ledgers, names };
  const option = standing.option === undefined ? undefined : names.optionTitle(decision.id, standing.option);
  const blocks: readonly string[] = [
    frontMatter(record),
    `# ${markdownText(content(adrTitle(decision.title, option, standing.status)), 'line')}`,
    ...section(ADR_HEADINGS.context, [markdownText(content(decision.question ?? decision.title), 'block')]),
    ...section(ADR_HEADINGS.drivers, [bullets(driverItems(written))]),
    ...section(ADR_HEADINGS.options, [bullets(decision.options.map(({ title }) => plain(title)))]),
    ...section(ADR_HEADINGS.outcome, outcomeBlocks(written, option)),
    ...section(ADR_HEADINGS.consequences, [bullets(consequences(written))], 3),
    ...section(ADR_HEADINGS.confirmation, confirmation(written), 3),
    ...section(ADR_HEADINGS.prosAndCons, prosAndCons(written)),
    ...section(ADR_HEADINGS.more, moreInformation(written)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Nothing where there is nothing below the heading. */
function section(title: string, blocks: readonly string[], level: 2 | 3 = 2): readonly string[] {
  const filled = blocks.filter((block) => block !== '');
  return filled.length === 0 ? [] : [`${'#'.repeat(level)} ${title}`, ...filled];
}

/** What was decided and why, and what the answers alone point to. */
function outcomeBlocks({ record, outcome, names }: Written, option: string | undefined): readonly string[] {
  const { status, decided } = record.standing;
  const reason = decided?.reason?.trim() ?? '';
  const leaders = outcome.leader.map((leader) => names.optionTitle(record.decision.id, leader));
  return [
    markdownPlain(outcomeSentence(status, option, decided !== undefined, reason !== ''), 'line'),
    markdownPlain(reason, 'block'),
    markdownPlain(leaderSentence(leaders, outcome.strength), 'line'),
  ];
}

function optionOf({ record, names }: Written) {
  const { decision, standing } = record;
  return standing.option === undefined || standing.status === 'rejected'
    ? undefined
    : names.option(decision.id, standing.option);
}

function consequences(written: Written): readonly Inline[] {
  const { gains = [], costs = [] } = optionOf(written) ?? {};
  const line = (start: string, word: string, text: string): Inline => [
    ...plain(`${start} ${word} `),
    ...content(text),
  ];
  return [
    ...gains.map((gain) => line(ADR_WORDS.good, ADR_WORDS.gain, gain)),
    ...costs.map((cost) => line(ADR_WORDS.bad, ADR_WORDS.cost, cost)),
  ];
}

/** The events that reopen the decision, and which of them have happened. */
function confirmation(written: Written): readonly string[] {
  const { tripwires = [] } = optionOf(written) ?? {};
  const state = ({ id }: Tripwire) => written.record.moment.tripwires?.[id];
  if (tripwires.length === 0) return [];
  return [
    ADR_WORDS.confirmation,
    bullets(
      tripwires.map((tripwire) => [...content(tripwire.text), ...plain(tripwireState(state(tripwire)))]),
    ),
  ];
}
