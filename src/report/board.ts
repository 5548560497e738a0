/** One page for those who decide: the verdict, the bars, three things to do, each decision in a line. */
import type { DecisionResult } from '../engine/result.ts';
import { plain } from '../words/inline.ts';
import { REPORT_HEADINGS } from '../words/report.ts';
import { decisionLine } from '../words/report-audience.ts';
import { decidedSentence } from '../words/report-decisions.ts';
import { aboutEdition } from './about.ts';
import { heading, paragraph, section } from './blocks.ts';
import type { Block } from './report.ts';
import { comparisonSection } from './sections/comparison.ts';
import { coverSection } from './sections/cover.ts';
import type { Subject } from './subject.ts';

export function boardBlocks(subject: Subject): readonly Block[] {
  return [
    ...coverSection(subject),
    ...comparisonSection(subject),
    ...decisionLines(subject),
    ...aboutEdition(subject.edition).map((text) => paragraph(text, 'caption')),
  ];
}

/** Below the sentence of the verdict, which there is none of without a candidate. */
function decisionLines({ candidates, lens, assessment, result, names }: Subject): readonly Block[] {
  const items = (lens.decisions ?? []).flatMap(({ id, title }) => {
    const outcome: DecisionResult | undefined = result.decisions[id];
    if (outcome === undefined) return [];
    const leaders = outcome.leader.map((option) => names.optionTitle(id, option));
    const decided = assessment.decided?.[id];
    const option = decided?.option === undefined ? undefined : names.optionTitle(id, decided.option);
    return [
      plain(decisionLine(title, leaders, outcome.strength, decided && decidedSentence(decided, option))),
    ];
  });
  return section(
    heading(candidates.length === 0 ? 1 : 2, REPORT_HEADINGS.decisions),
    null,
    items.length === 0 ? [] : [{ kind: 'list', isOrdered: false, items }],
  );
}
