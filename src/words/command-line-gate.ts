/** What the gate says: for each stack that it passes, or why not. */
import type { Lens, QuestionId, Share } from '../engine/model.ts';
import type { CandidateResult, QuestionResult } from '../engine/result.ts';
import { parseInline, plainText } from './inline.ts';
import { percent } from './numbers.ts';
import { severityTag } from './terms.ts';

/** Why a stack does not pass. `atLeast` and `needed` are shares of day-one readiness. */
export type Reason =
  | { readonly kind: 'nothingToAssess' }
  | { readonly kind: 'readiness'; readonly atLeast: Share; readonly needed: Share }
  | {
      readonly kind: 'severity';
      readonly question: QuestionId;
      readonly severity: QuestionResult['severity'];
    };

type Judged = { readonly candidate: CandidateResult; readonly reasons: readonly Reason[] };

/** One line for each stack, and one below it for each reason. */
export function gateLines(lens: Lens, judged: readonly Judged[]): string[] {
  if (judged.length === 0) return ['Not passed: the assessment has no stack to assess.'];
  const prompts = new Map(lens.questions.map(({ id, prompt }) => [id, plainText(parseInline(prompt))]));
  return judged.flatMap(({ candidate: { name }, reasons }) =>
    reasons.length === 0
      ? [`Passed: ${name}`]
      : [`Not passed: ${name}`, ...reasons.map((reason) => `  ${reasonWords(reason, prompts)}`)],
  );
}

function reasonWords(reason: Reason, prompts: ReadonlyMap<string, string>): string {
  switch (reason.kind) {
    case 'nothingToAssess':
      return 'There is nothing to assess yet: answer at least one question about it.';
    case 'readiness':
      return `Day-one readiness is at least ${percent(reason.atLeast)}, and ${percent(reason.needed)} is asked for.`;
    case 'severity': {
      const { question, severity } = reason;
      const certainty = severity.certain === severity.possible ? 'certain' : 'possible';
      return `${severityTag(severity.possible, certainty)}: ${prompts.get(question) ?? question} (${question})`;
    }
  }
}
