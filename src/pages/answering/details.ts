/** What stands beside an answer, as the fields of a form hold it and as it is stored. */
import type { Answer, Confidence } from '../../engine/model.ts';
import { isSafeUrl } from '../../words/inline.ts';

export type Details = {
  note: string;
  owner: string;
  confidence: Confidence | '';
  evidence: { title: string; url: string }[];
};

export const CONFIDENCES = ['guess', 'informed', 'verified'] as const satisfies readonly Confidence[];

export function fieldsOf({ note, owner, confidence, evidence }: Answer): Details {
  return {
    note: note ?? '',
    owner: owner ?? '',
    confidence: confidence ?? '',
    evidence: (evidence ?? []).map(({ title, url }) => ({ title, url })),
  };
}

/** The answer with these details in place of its own. Evidence that lacks its name or a safe link is left out, so that it can be stored. */
export function withDetails(answer: Answer, { note, owner, confidence, evidence }: Details): Answer {
  const { note: _note, owner: _owner, confidence: _confidence, evidence: _evidence, ...rest } = answer;
  const whole = evidence
    .map(({ title, url }) => ({ title: title.trim(), url: url.trim() }))
    .filter(({ title, url }) => title !== '' && isSafeUrl(url));
  return {
    ...rest,
    ...(note.trim() === '' ? {} : { note: note.trim() }),
    ...(owner.trim() === '' ? {} : { owner: owner.trim() }),
    ...(confidence === '' ? {} : { confidence }),
    ...(whole.length === 0 ? {} : { evidence: whole }),
  };
}

/** Whether two answers carry the same details. */
export function hasSameDetails(one: Answer, other: Answer): boolean {
  return JSON.stringify(fieldsOf(one)) === JSON.stringify(fieldsOf(other));
}

export function hasDetails(answer: Answer): boolean {
  const { note, owner, confidence, evidence } = fieldsOf(answer);
  return [note, owner, confidence].some((text) => text !== '') || evidence.length > 0;
}
