/** From a result to the report: which sections there are, and in which order. */
import type { Assessment } from '../engine/assessment.ts';
import type { CandidateId, IsoDate, Lens } from '../engine/model.ts';
import type { Result } from '../engine/result.ts';
import { plain } from '../words/inline.ts';
import { REPORT_FIELDS, REPORT_HEADINGS, REPORT_INTROS } from '../words/report.ts';
import { chapter, field, paragraph, verdict } from './blocks.ts';
import type { Block, Report } from './report.ts';
import { answersSections } from './sections/answers.ts';
import { comparisonSection } from './sections/comparison.ts';
import { coverSection, dayOneBars } from './sections/cover.ts';
import { decisionsSection } from './sections/decisions.ts';
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
import { namesOf } from './subject.ts';

export type ReportOptions = {
  /** ISO date; nothing here reads a clock. */
  readonly generatedOn: IsoDate;
  /** The one candidate to report on. All of them where it is not given or not in the assessment. */
  readonly candidate?: CandidateId | undefined;
};

/**
 * The whole report. `result` must be what the engine returned for this lens and assessment: every figure is taken from it, none is
 * computed here. Never throws; what the lens does not name is shown by its id.
 */
export function buildReport(
  lens: Lens,
  assessment: Assessment,
  result: Result,
  options: ReportOptions,
): Report {
  const candidates = reportedCandidates(assessment, result, options.candidate);
  const subject: Subject = { lens, assessment, result, candidates, names: namesOf(lens) };
  const [only] = candidates;
  return {
    title: assessment.title,
    language: lens.language ?? 'en',
    generatedOn: options.generatedOn,
    blocks: [
      ...coverSection(subject, options.generatedOn),
      ...comparisonSection(subject),
      ...(candidates.length === 1 && only !== undefined ? single(subject, only) : several(subject)),
      ...answersSections(subject),
      ...methodSections(subject),
    ],
  };
}

/** Best first; a candidate that the result does not know is left out. */
function reportedCandidates(
  assessment: Assessment,
  result: Result,
  chosen: CandidateId | undefined,
): readonly ReportedCandidate[] {
  const all = result.ranking.flatMap((id): readonly ReportedCandidate[] => {
    const given = assessment.candidates.find((candidate) => candidate.id === id);
    const found = result.candidates.find((candidate) => candidate.id === id);
    return given === undefined || found === undefined ? [] : [{ given, result: found }];
  });
  const one = all.filter(({ given }) => given.id === chosen);
  return one.length === 0 ? all : one;
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
