/** Short ways to write blocks. */

import type { CandidateResult, Readiness } from '../engine/result.ts';
import { BAR_LEGEND } from '../words/bar-legend.ts';
import type { Inline } from '../words/inline.ts';
import { plain } from '../words/inline.ts';
import { range } from '../words/numbers.ts';
import { verdictExplanation, verdictSentence, verdictTitle } from '../words/verdict.ts';
import type {
  BarRow,
  BarsBlock,
  Block,
  Field,
  HeadingBlock,
  HeadingLevel,
  ParagraphBlock,
  VerdictBlock,
} from './report.ts';

export function heading(level: HeadingLevel, text: string | Inline): HeadingBlock {
  return { kind: 'heading', level, text: typeof text === 'string' ? plain(text) : text };
}

/** A first-level heading that begins a page. */
export function chapter(text: string): HeadingBlock {
  return { ...heading(1, text), startsPage: true };
}

export function paragraph(text: string | Inline, tone: ParagraphBlock['tone'] = 'body'): ParagraphBlock {
  return { kind: 'paragraph', tone, text: typeof text === 'string' ? plain(text) : text };
}

export function verdict(candidate: CandidateResult): VerdictBlock {
  return {
    kind: 'verdict',
    verdict: candidate.verdict,
    title: verdictTitle(candidate.verdict),
    sentence: verdictSentence(candidate),
    explanation: verdictExplanation(candidate),
  };
}

export function barRow(label: string, readiness: Readiness | null): BarRow {
  return { label, readiness, value: range(readiness) };
}

export function bars(rows: readonly BarRow[]): BarsBlock {
  return { kind: 'bars', rows, legend: BAR_LEGEND };
}

/** One field where there is text, none where there is not. */
export function field(term: string, text: Inline): readonly Field[] {
  return text.length === 0 ? [] : [{ term, text }];
}

/** A heading with what belongs below it; nothing at all where there is nothing below. */
export function section(
  title: HeadingBlock,
  intro: string | null,
  content: readonly Block[],
): readonly Block[] {
  if (content.length === 0) return [];
  return [title, ...(intro === null ? [] : [paragraph(intro, 'caption')]), ...content];
}
