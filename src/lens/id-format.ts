import * as z from 'zod/mini';
import { isBlank } from '../documents/blank.ts';
import { FORBIDDEN_KEYS, MAX_URL_CHARS } from '../documents/limits.ts';

/** Words joined by hyphens; not a name that JavaScript's own objects answer to. */
export const id = z.string().check(
  z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'badId'),
  z.maxLength(128),
  z.refine((text) => !FORBIDDEN_KEYS.has(text), 'badId'),
);

/** Text that a reader must find something in: characters that cannot be seen do not count. */
export const visibleText = z.string().check(z.refine((text) => !isBlank(text), 'blank'));

export const share = z.number().check(z.gte(0), z.lte(1));
/** A target: none at all is written by leaving it out, not as 0. */
export const target = z.number().check(z.gt(0), z.lte(1));
/** What a reader is told, not what is scored: a lens may leave it out, and then it is empty. */
export const because = z._default(z.string(), '');
export const facts = z.exactOptional(z.array(z.string()));

export const reference = z.strictObject({
  title: visibleText,
  url: z.string().check(z.maxLength(MAX_URL_CHARS), z.refine(isHttpsUrl, 'notHttps')),
  facts,
});
export const references = z.exactOptional(z.array(reference));

function isHttpsUrl(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
