import type { Answer, Dissent } from '../engine/model.ts';

/** How far something may go: not beyond this browser, into a file that its owner hands over, into a link that anyone may open. */
export type Reach = 'device' | 'file' | 'link';

type KeysOf<T> = T extends unknown ? keyof T : never;
type AnswerField = KeysOf<Answer>;

/**
 * How far each field of an answer may go. A new field does not compile until this is decided. Links carry what the result rests on and
 * what explains it, but no names of persons: a link ends up in histories and chats.
 */
const ANSWER_TRAVEL = {
  kind: 'link',
  choices: 'link',
  reason: 'link',
  confidence: 'link',
  note: 'link',
  evidence: 'link',
  owner: 'file',
  answeredAt: 'file',
  answeredBy: 'file',
  dissents: 'link',
} as const satisfies { readonly [F in AnswerField]: Reach };

const DISTANCE = { device: 0, file: 1, link: 2 } as const satisfies Record<Reach, number>;

/** The answer without the fields that may not go so far. Fields this version does not know go into files, never into links. */
export function answerFor({ dissents, ...answer }: Answer, reach: Reach): Answer {
  const travelling = statedFor(answer, reach);
  if (dissents === undefined) return travelling;
  return { ...travelling, dissents: dissents.map((dissent) => statedFor(dissent, reach)) };
}

function statedFor(said: Dissent, reach: Reach): Dissent {
  const travelling = { ...said };
  for (const field of Object.keys(said))
    if (DISTANCE[reachOf(field)] < DISTANCE[reach]) Reflect.deleteProperty(travelling, field);
  return travelling;
}

function reachOf(field: string): Reach {
  const reaches: Readonly<Record<string, Reach>> = ANSWER_TRAVEL;
  return Object.hasOwn(reaches, field) ? (reaches[field] ?? 'file') : 'file';
}
