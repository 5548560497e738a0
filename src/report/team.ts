/** The whole report: which sections there are, and in which order. */
import { plain } from '../words/inline.ts';
import { REPORT_FIELDS, REPORT_HEADINGS, REPORT_INTROS } from '../words/report.ts';
import { isWhole, whatWasLeftOut } from './about.ts';
import { chapter, field, paragraph, verdict } from './blocks.ts';
import type { Block } from './report.ts';
import { answersSections } from './sections/answers.ts';
import { comparisonSection } from './sections/comparison.ts';
import { coverSection, dayOneBars } from './sections/cover.ts';
import { decisionsSection } from './sections/decisions.ts';
import { disagreementsSection } from './sections/disagreements.ts';
import { candidateUnknowns, productUnknowns } from './sections/find-out.ts';
import {
  aheadOfNeedSection,
  candidateContradictions,
  contradictionsSection,
  guessesSection,
  productContradictions,
  readingsSection,
} from './sections/findings.ts';
import { methodSections } from './sections/method.ts';
import { planSection } from './sections/plan.ts';
import { readinessSections, riskSections } from './sections/risks.ts';
import type { ReportedCandidate, Subject } from './subject.ts';

export function teamBlocks(subject: Subject): readonly Block[] {
  const { candidates, edition } = subject;
  const [first, ...others] = candidates;
  return [
    ...coverSection(subject, isWhole(edition) ? [] : whatWasLeftOut(edition)),
    ...comparisonSection(subject),
    ...(first !== undefined && others.length === 0 ? single(subject, first) : several(subject)),
    ...disagreementsSection(subject),
    ...answersSections(subject),
    ...methodSections(subject),
  ];
}

function single(subject: Subject, candidate: ReportedCandidate): readonly Block[] {
  return [
    chapter(REPORT_HEADINGS.verdict),
    ...aboutCandidate(subject, candidate),
    ...riskSections(subject, candidate, 2),
    ...readinessSections(subject, candidate, 2),
    ...candidateUnknowns(subject, candidate, 1),
    ...productUnknowns(subject, 2),
    ...decisionsSection(subject, 1),
    ...planSection(subject, candidate, 1),
    ...aheadOfNeedSection(subject, candidate, 1),
    ...contradictionsSection(
      [...productContradictions(subject), ...candidateContradictions(subject, candidate)],
      1,
    ),
    ...guessesSection(subject, candidate, 1),
    ...readingsSection(subject, candidate, 1),
  ];
}

function several(subject: Subject): readonly Block[] {
  const unknowns = productUnknowns(subject, 2);
  return [
    ...(unknowns.length === 0
      ? []
      : [chapter(REPORT_HEADINGS.findOut), paragraph(REPORT_INTROS.findOut, 'caption'), ...unknowns]),
    ...decisionsSection(subject, 1),
    ...contradictionsSection(productContradictions(subject), 1),
    ...subject.candidates.flatMap((candidate) => [
      chapter(candidate.result.name),
      ...aboutCandidate(subject, candidate),
      verdict(candidate.result),
      ...dayOneBars(subject, candidate, 2),
      ...riskSections(subject, candidate, 2),
      ...readinessSections(subject, candidate, 2),
      ...candidateUnknowns(subject, candidate, 2),
      ...planSection(subject, candidate, 2),
      ...aheadOfNeedSection(subject, candidate, 2),
      ...contradictionsSection(candidateContradictions(subject, candidate), 2),
      ...guessesSection(subject, candidate, 2),
      ...readingsSection(subject, candidate, 2),
    ]),
  ];
}

/** What the candidate is: the options it stands for and its note. */
function aboutCandidate({ names }: Subject, { given }: ReportedCandidate): readonly Block[] {
  const options = Object.entries(given.embodies ?? {}).map(([decision, option]) =>
    names.optionTitle(decision, option),
  );
  const items = [
    ...field(REPORT_FIELDS.standsFor, plain(options.join(', '))),
    ...field(REPORT_FIELDS.aboutCandidate, plain(given.note?.trim() ?? '')),
  ];
  return items.length === 0 ? [] : [{ kind: 'definitions', items }];
}
