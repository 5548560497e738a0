/** A file inside a web page: its text as base64url in a `<template>`, which browsers neither show nor run. */

/** The id of the element that carries an assessment. Never changes: reports are kept for years. */
export const CARRIER_ID = 'groundwork-assessment';

const CHUNK_BYTES = 24_576;

/** UTF-8 as base64url without padding: letters, digits, `-` and `_`, nothing that means anything in a web page. */
export function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes of a base64url text, blanks and line ends in it passed over; `null` where it is none. */
export function fromBase64Url(text: string): Uint8Array | null {
  const letters = text.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9_-]*$/.test(letters)) return null;
  try {
    const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

/** What the carrier of a web page holds, however a browser wrote its tag when it saved the page; `null` where there is none. */
export function carriedIn(html: string): string | null {
  const tag = new RegExp(`<template[^<>]*\\sid=["']?${CARRIER_ID}["']?[^<>]*>`, 'i').exec(html);
  if (tag === null) return null;
  const start = tag.index + tag[0].length;
  const end = html.indexOf('<', start);
  return html.slice(start, end === -1 ? undefined : end);
}
