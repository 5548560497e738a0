/**
 * One page for those who decide: the verdict, the bars, three things to do, each decision in a line. Long names are cut and long lists
 * end with a count, so that it is one page whatever is in the assessment.
 */
import type { Decision, DecisionId } from '../engine/model.ts';
import type { DecisionResult } from '../engine/result.ts';
import { plain } from '../words/inline.ts';
import { REPORT_HEADINGS } from '../words/report.ts';
import { andMore, decisionLine } from '../words/report-audience.ts';
import { shorten } from '../words/shorten.ts';
import { aboutEdition } from './about.ts';
import { heading, paragraph, section } from './blocks.ts';
import type { Block } from './report.ts';
import { comparisonSection } from './sections/comparison.ts';
import { coverSection } from './sections/cover.ts';
import type { ReportedCandidate, Subject } from './subject.ts';

const LONGEST_TITLE = 60;
const LONGEST_NAME = 36;
const MOST_CANDIDATES = 4;
const MOST_DECISIONS = 3;
const MOST_BARS = 8;

export function boardBlocks(subject: Subject): readonly Block[] {
  const short = shortened(subject);
  return [
    ...coverSection(short).flatMap((block) => tight(block, subject.candidates.length > 1)),
    ...comparisonSection(short).filter(({ kind }) => kind !== 'paragraph'),
    ...more(subject.candidates.length - MOST_CANDIDATES, REPORT_HEADINGS.compared),
    ...decisionLines(short),
    paragraph(aboutEdition(subject.edition).join(' '), 'caption'),
  ];
}

function shortened(subject: Subject): Subject {
  const { assessment, candidates } = subject;
  const short = ({ given, result }: ReportedCandidate): ReportedCandidate => ({
    given,
    result: { ...result, name: shorten(result.name, LONGEST_NAME) },
  });
  return {
    ...subject,
    assessment: { ...assessment, title: shorten(assessment.title, LONGEST_TITLE) },
    candidates: candidates.slice(0, MOST_CANDIDATES).map(short),
  };
}

/** Of the bars the least ready, which a board has to see; no list of names where a table with them follows; no captions. */
function tight(block: Block, hasTable: boolean): readonly Block[] {
  switch (block.kind) {
    case 'title':
      return [hasTable ? { ...block, details: block.details.slice(-1) } : block];
    case 'bars':
      return [{ ...block, rows: block.rows.slice(0, MOST_BARS) }];
    case 'paragraph':
      return block.tone === 'caption' ? [] : [block];
    default:
      return [block];
  }
}

/** Below the sentence of the verdict, which there is none of without a candidate. */
function decisionLines(subject: Subject): readonly Block[] {
  const { candidates, lens, result, names } = subject;
  const lines = (lens.decisions ?? []).flatMap(({ id, title }: Decision) => {
    const outcome = result.decisions[id];
    if (outcome === undefined) return [];
    const leaders = outcome.leader.map((option) => names.optionTitle(id, option));
    return [plain(decisionLine(title, leaders, outcome.strength, decidedWords(subject, id, outcome)))];
  });
  const items = lines.slice(0, MOST_DECISIONS);
  return section(heading(candidates.length === 0 ? 1 : 2, REPORT_HEADINGS.decisions), null, [
    ...(items.length === 0 ? [] : [{ kind: 'list', isOrdered: false, items } as const]),
    ...more(lines.length - MOST_DECISIONS, REPORT_HEADINGS.decisions),
  ]);
}

function decidedWords({ assessment, names }: Subject, id: DecisionId, { leader }: DecisionResult) {
  const decided = assessment.decided?.[id];
  if (decided === undefined) return undefined;
  const { status, date, option } = decided;
  const isOther = option !== undefined && !leader.includes(option);
  return { status, date, option: isOther ? names.optionTitle(id, option) : undefined };
}

function more(count: number, what: string): readonly Block[] {
  return count > 0 ? [paragraph(andMore(count, what), 'caption')] : [];
}
