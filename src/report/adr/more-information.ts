import type { Reference } from '../../engine/model.ts';
import { ADR_LINKS, ADR_WORDS, adrSource, otherLens } from '../../words/adr.ts';
import { plain } from '../../words/inline.ts';
import { flipSentences } from '../flip-sentences.ts';
import { markdownPlain } from '../markdown-text.ts';
import { linkTo } from '../subject.ts';
import { bullets } from './bullets.ts';
import { recordLink } from './record-links.ts';
import type { AdrRecord } from './records.ts';
import type { Written } from './written.ts';

/** What would change the decision, the records before and after this one, what to read, and what it was written from. */
export function moreInformation(written: Written): readonly string[] {
  const { record, names, outcome } = written;
  const given = references(written);
  const flips = flipSentences(names, record.decision.id, outcome);
  return [
    ...(flips.length === 0 ? [] : [ADR_WORDS.flips, bullets(flips.map(plain))]),
    ...links(record),
    ...(given.length === 0
      ? []
      : [ADR_WORDS.references, bullets(given.map(({ title, url }) => linkTo(title, url)))]),
    ...source(written),
  ];
}

/** Both directions, so that whoever finds one record finds the other. */
function links({ decision, supersedes, supersededBy }: AdrRecord): readonly string[] {
  const link = (word: string, number: number | null) =>
    number === null ? [] : [`${word} ${recordLink({ number, decision })}.`];
  return [...link(ADR_LINKS.supersedes, supersedes), ...link(ADR_LINKS.supersededBy, supersededBy)];
}

/** Of the options, each address once. */
function references({ record: { decision } }: Written): readonly Reference[] {
  const byUrl = new Map(
    decision.options.flatMap(({ references: given = [] }) => given).map((one) => [one.url, one]),
  );
  return [...byUrl.values()];
}

function source({ scored: { lens, assessment }, record: { moment } }: Written): readonly string[] {
  const { result, on } = moment;
  const sentence = adrSource(assessment.title, on, lens.title, result.lens);
  return [
    markdownPlain(sentence, 'line'),
    ...(result.lens.version === lens.version ? [] : [markdownPlain(otherLens(lens.version), 'line')]),
  ];
}
