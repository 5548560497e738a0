/** Risks of a candidate: certain, then possible; and readiness beyond day one. */

import { indexOf } from '../../engine/lens-index.ts';
import type { QuestionId } from '../../engine/model.ts';
import type { QuestionResult, Severity } from '../../engine/result.ts';
import { compareSeverities, worse } from '../../engine/severity.ts';
import { plain } from '../../words/inline.ts';
import { range } from '../../words/numbers.ts';
import {
  REPORT_COLUMNS,
  REPORT_FIELDS,
  REPORT_HEADINGS,
  REPORT_INTROS,
  REPORT_NOTHING,
} from '../../words/report.ts';
import { riskPlace } from '../../words/report-findings.ts';
import { severityTag } from '../../words/terms.ts';
import { answerText } from '../answer-text.ts';
import { barRow, bars, field, heading, paragraph, section } from '../blocks.ts';
import type { Block, EntryBlock, HeadingLevel } from '../report.ts';
import type { ReportedCandidate, Subject } from '../subject.ts';
import { content } from '../subject.ts';
import { leastProvenFirst } from './cover.ts';

type Risk = { readonly id: QuestionId; readonly result: QuestionResult; readonly severity: Severity };

/** Certain risks with what makes them one, then those an unknown leaves open: worst first, then in the order asked. */
export function riskSections(
  subject: Subject,
  candidate: ReportedCandidate,
  level: HeadingLevel,
): readonly Block[] {
  const certain = risksOf(subject, candidate, ({ severity }) => severity.certain);
  const possible = risksOf(subject, candidate, ({ severity }) =>
    worse(severity.certain, severity.possible) === severity.certain ? 'none' : severity.possible,
  );
  if (certain.length + possible.length === 0) return [paragraph(REPORT_NOTHING.risks)];
  return [
    ...section(
      heading(level, REPORT_HEADINGS.certainRisks),
      REPORT_INTROS.certainRisks,
      certain.map((risk) => certainRisk(subject, candidate, risk)),
    ),
    ...section(
      heading(level, REPORT_HEADINGS.possibleRisks),
      REPORT_INTROS.possibleRisks,
      possible.map((risk) => riskEntry(subject, risk, 'possible')),
    ),
  ];
}

function risksOf(
  { lens }: Subject,
  { result }: ReportedCandidate,
  severityOf: (question: QuestionResult) => Severity,
): readonly Risk[] {
  return indexOf(lens)
    .scored.flatMap(({ question: { id } }) => {
      const question = result.questions[id];
      return question === undefined ? [] : [{ id, result: question, severity: severityOf(question) }];
    })
    .filter(({ severity }) => severity !== 'none')
    .toSorted((a, b) => compareSeverities(b.severity, a.severity));
}

function riskEntry(
  { names }: Subject,
  { id, result, severity }: Risk,
  certainty: 'certain' | 'possible',
): EntryBlock {
  const horizon = result.dayOne === null ? 'later' : 'dayOne';
  return {
    kind: 'entry',
    title: names.prompt(id),
    tag: { kind: 'severity', severity, certainty, text: severityTag(severity, certainty) },
    context: plain(riskPlace(names.section(id), horizon, names.bindingConcerns(id))),
    text: [],
  };
}

function certainRisk(subject: Subject, { given }: ReportedCandidate, risk: Risk): EntryBlock {
  const { lens, names } = subject;
  const asked = indexOf(lens).scored.find(({ question }) => question.id === risk.id);
  const answer = asked === undefined ? [] : answerText(asked, given.answers, names);
  return {
    ...riskEntry(subject, risk, 'certain'),
    fields: [
      ...field(REPORT_COLUMNS.answer, answer),
      ...(risk.severity === 'low' ? [] : field(REPORT_FIELDS.why, content(names.question(risk.id)?.why))),
    ],
  };
}

/** Later readiness by pillar, and both horizons by concern. */
export function readinessSections(
  { lens }: Subject,
  { result }: ReportedCandidate,
  level: HeadingLevel,
): readonly Block[] {
  const later = lens.sections
    .map(({ id, title }) => barRow(title, result.pillars[id]?.later ?? null))
    .filter(({ readiness }) => readiness !== null)
    .toSorted(leastProvenFirst);
  const concerns = (lens.concerns ?? []).flatMap(({ id, title }) => {
    const readiness = result.concerns[id];
    if (readiness === undefined || (readiness.dayOne === null && readiness.later === null)) return [];
    return [{ cells: [plain(title), plain(range(readiness.dayOne)), plain(range(readiness.later))] }];
  });
  return [
    ...section(
      heading(level, REPORT_HEADINGS.later),
      REPORT_INTROS.laterBars,
      later.length === 0 ? [] : [bars(later)],
    ),
    ...section(
      heading(level, REPORT_HEADINGS.concerns),
      null,
      concerns.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: [
                { title: REPORT_COLUMNS.group, share: 0.5 },
                { title: REPORT_COLUMNS.dayOne, share: 0.25 },
                { title: REPORT_COLUMNS.later, share: 0.25 },
              ],
              rows: concerns,
            },
          ],
    ),
  ];
}
