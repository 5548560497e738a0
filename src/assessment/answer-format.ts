import * as z from 'zod/mini';
import { MAX_CHOICES } from '../documents/limits.ts';
import { address, date, key, note, reason, title } from './text-format.ts';

const details = {
  note: z.exactOptional(note),
  evidence: z.exactOptional(z.array(z.looseObject({ title, url: address }))),
  confidence: z.exactOptional(z.enum(['guess', 'informed', 'verified'])),
  owner: z.exactOptional(title),
  answeredAt: z.exactOptional(date),
  answeredBy: z.exactOptional(title),
};

const choices = z.array(key).check(z.maxLength(MAX_CHOICES));

const dissent = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('choices'), choices, ...details }),
  z.looseObject({ kind: z.literal('unknown'), ...details }),
  z.looseObject({ kind: z.literal('notApplicable'), reason, ...details }),
]);

const dissents = z.exactOptional(z.array(dissent));

/** An answer (scoring.md §2). Objects are open: keys of later versions stay as they are. */
export const answerFormat = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('choices'), choices, ...details, dissents }),
  z.looseObject({ kind: z.literal('unknown'), ...details, dissents }),
  z.looseObject({ kind: z.literal('notApplicable'), reason, ...details, dissents }),
]);

export const answersFormat = z.record(key, answerFormat);
