/** What the sections of a report are written from, with the names behind the ids. */
import type { Assessment } from '../engine/assessment.ts';
import { indexOf } from '../engine/lens-index.ts';
import type {
  Candidate,
  ChoiceId,
  Decision,
  DecisionId,
  DecisionOption,
  InlineText,
  Lens,
  OptionId,
  Question,
  QuestionId,
} from '../engine/model.ts';
import type { CandidateResult, Result } from '../engine/result.ts';
import type { Inline } from '../words/inline.ts';
import { isSafeUrl, parseInline, plain } from '../words/inline.ts';
import type { Edition } from './edition.ts';

export type Subject = {
  readonly edition: Edition;
  readonly lens: Lens;
  readonly assessment: Assessment;
  readonly result: Result;
  /** Questions whose answers were left out: not known to the reader, perhaps known to the sender. */
  readonly leftOut: ReadonlySet<QuestionId>;
  /** Those the report is about, best first. */
  readonly candidates: readonly ReportedCandidate[];
  readonly names: Names;
};

/** A candidate as it was described, and what came out for it. */
export type ReportedCandidate = { readonly given: Candidate; readonly result: CandidateResult };

export function subjectOf(edition: Edition): Subject {
  const { lens, assessment, result, leaveOut } = edition;
  return {
    edition,
    lens,
    assessment,
    result,
    leftOut: new Set(leaveOut.questions),
    candidates: rankedCandidates(assessment, result),
    names: namesOf(lens),
  };
}

function rankedCandidates(assessment: Assessment, result: Result): readonly ReportedCandidate[] {
  return result.ranking.flatMap((id) => {
    const given = assessment.candidates.find((candidate) => candidate.id === id);
    const found = result.candidates.find((candidate) => candidate.id === id);
    return given === undefined || found === undefined ? [] : [{ given, result: found }];
  });
}

/** Where an id is not in the lens, its own text stands for its name: a report never fails for it. */
export type Names = {
  readonly question: (id: QuestionId) => Question | undefined;
  readonly prompt: (id: QuestionId) => Inline;
  readonly choices: (question: QuestionId, choices: Iterable<ChoiceId>) => readonly string[];
  readonly section: (question: QuestionId) => string;
  readonly bindingConcerns: (question: QuestionId) => readonly string[];
  readonly decision: (id: DecisionId) => Decision | undefined;
  readonly option: (decision: DecisionId, option: OptionId) => DecisionOption | undefined;
  readonly optionTitle: (decision: DecisionId, option: OptionId) => string;
};

export function namesOf(lens: Lens): Names {
  const { profile, scored } = indexOf(lens);
  const questions = new Map([...profile, ...scored].map(({ question }) => [question.id, question]));
  const sections = new Map(lens.sections.map(({ id, title }) => [id, title]));
  const decisions = new Map((lens.decisions ?? []).map((decision) => [decision.id, decision]));
  const dayOneConcerns = (lens.concerns ?? []).filter(({ horizon }) => horizon === 'dayOne');
  const question = (id: QuestionId) => questions.get(id);
  const option = (decision: DecisionId, id: OptionId) =>
    decisions.get(decision)?.options.find((candidate) => candidate.id === id);
  return {
    question,
    prompt: (id) => content(question(id)?.prompt ?? id),
    choices: (id, choices) => {
      const chosen = new Set(choices);
      return (question(id)?.choices ?? [])
        .filter((choice) => chosen.has(choice.id))
        .map(({ label }) => label);
    },
    section: (id) => sections.get(question(id)?.section ?? '') ?? '',
    bindingConcerns: (id) => {
      const weights = new Map(Object.entries(question(id)?.concerns ?? {}));
      return dayOneConcerns.filter((concern) => (weights.get(concern.id) ?? 0) > 0).map(({ title }) => title);
    },
    decision: (id) => decisions.get(id),
    option,
    optionTitle: (decision, id) => option(decision, id)?.title ?? id,
  };
}

/** Text of the lens. */
export function content(text: InlineText | undefined): Inline {
  return parseInline(text ?? '');
}

/** A title that leads to an address; where the address is not https, both as plain text. */
export function linkTo(title: string, url: string): Inline {
  if (!isSafeUrl(url)) return plain(title === url ? url : `${title} (${url})`);
  return [{ kind: 'link', url, children: plain(title) }, ...plain(` (${new URL(url).hostname})`)];
}
