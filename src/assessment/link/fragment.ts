/**
 * The outside of a link, what stands behind `#`: `v1.plain.…` or `v1.sealed.…`, the rest base64url.
 * Its length comes first, so that a link that was cut is told from one that was changed.
 */
import { base64UrlLength, fromBase64Url, toBase64Url } from './base64url.ts';

/** Browsers open addresses of up to two million characters; more cannot be a link that somebody followed. */
export const MAX_FRAGMENT_CHARS = 2_000_000;

const VERSION = 1;
const KINDS = ['plain', 'sealed'] as const;
/** Three bytes are four characters of their own, readable before the rest has arrived. */
const LENGTH_BYTES = 3;
const LENGTH_CHARS = 4;

export type Kind = (typeof KINDS)[number];
export type FragmentProblem = 'notOurs' | 'incomplete' | 'damaged' | 'newer' | 'tooLarge';
/** `head` is what stands before the content, as bytes: the checksum or seal of the content covers it. */
export type Parcel = {
  readonly kind: Kind;
  readonly head: Uint8Array<ArrayBuffer>;
  readonly content: Uint8Array<ArrayBuffer>;
};
type FragmentReading = { readonly ok: true; readonly parcel: Parcel } | Refused;
type Refused = { readonly ok: false; readonly problem: FragmentProblem };

/** The bytes before a content of so many bytes: the prefix, then the length. */
export function headOf(kind: Kind, contentBytes: number): Uint8Array<ArrayBuffer> {
  const length = [contentBytes >> 16, contentBytes >> 8, contentBytes].map((byte) => byte & 0xff);
  return Uint8Array.from([...new TextEncoder().encode(prefixOf(kind)), ...length]);
}

/** The fragment, without `#`. */
export function writeFragment(kind: Kind, content: Uint8Array): string {
  const length = headOf(kind, content.length).subarray(-LENGTH_BYTES);
  return `${prefixOf(kind)}${toBase64Url(length)}${toBase64Url(content)}`;
}

/** A fragment after it was repaired, or why it is none. What follows the end that the length tells is ignored. Never throws. */
export function readFragment(fragment: string): FragmentReading {
  if (fragment.length > MAX_FRAGMENT_CHARS) return refuse('tooLarge');
  const version = /^v(\d{1,9})(?:\.|$)/.exec(fragment)?.[1];
  if (version === undefined || Number(version) < VERSION) return refuse('notOurs');
  if (Number(version) > VERSION) return refuse('newer');
  const kind = KINDS.find((one) => fragment.startsWith(prefixOf(one)));
  if (kind !== undefined) return readContent(kind, fragment.slice(prefixOf(kind).length));
  return refuse(KINDS.some((one) => prefixOf(one).startsWith(fragment)) ? 'incomplete' : 'damaged');
}

function readContent(kind: Kind, text: string): FragmentReading {
  const contentBytes = lengthIn(text);
  if (contentBytes === null) return refuse(text.length < LENGTH_CHARS ? 'incomplete' : 'damaged');
  const end = LENGTH_CHARS + base64UrlLength(contentBytes);
  if (text.length < end) return refuse(/^[\w-]*$/.test(text) ? 'incomplete' : 'damaged');
  const content = fromBase64Url(text.slice(LENGTH_CHARS, end));
  if (content === null) return refuse('damaged');
  return { ok: true, parcel: { kind, head: headOf(kind, contentBytes), content } };
}

function lengthIn(text: string): number | null {
  const bytes = text.length < LENGTH_CHARS ? null : fromBase64Url(text.slice(0, LENGTH_CHARS));
  return bytes === null ? null : bytes.reduce((length, byte) => length * 256 + byte, 0);
}

function prefixOf(kind: Kind): string {
  return `v${VERSION}.${kind}.`;
}

function refuse(problem: FragmentProblem): Refused {
  return { ok: false, problem };
}
