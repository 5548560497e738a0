import type { Fault, FileKind } from './issue.ts';

type TextReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: Fault };

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

/** The text of a document that is no web page. Never throws; what is wrong comes back as a fault. */
export function readText(content: string | Uint8Array, maxBytes: number): TextReading {
  const read = readAnyText(content, maxBytes);
  return read.ok && isWebPage(read.text) ? refuse({ code: 'notText', kind: 'web page' }) : read;
}

/** Whether a text begins as web pages do. */
function isWebPage(text: string): boolean {
  return /^\s*<(!doctype|html|\?xml)/i.test(text.slice(0, 200));
}

/**
 * The text of a document from outside: UTF-8 without faults, one byte order mark taken off, not empty, not over `maxBytes`.
 * Never throws; what is wrong comes back as a fault.
 */
export function readAnyText(content: string | Uint8Array, maxBytes: number): TextReading {
  if (content.length > maxBytes) return refuse({ code: 'tooMuch', unit: 'bytes', limit: maxBytes });
  const decoded: TextReading =
    typeof content === 'string' ? { ok: true, text: withoutMark(content) } : decode(content);
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  if (text.trim() === '') return refuse({ code: 'emptyFile' });
  if (text.includes('\0')) return refuse({ code: 'notText', kind: 'binary' });
  return decoded;
}

function decode(bytes: Uint8Array): TextReading {
  const kind = MAGIC.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (kind) return refuse({ code: 'notText', kind: kind[0] });
  if (isUtf16(bytes)) return refuse({ code: 'utf16' });
  try {
    return {
      ok: true,
      text: withoutMark(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)),
    };
  } catch {
    return refuse({ code: 'notUtf8', byte: firstBadByte(bytes) });
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** With a byte order mark, or Latin text whose every other byte is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  const hasMark = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  const isLittle = a !== 0 && b === 0 && c !== 0 && d === 0;
  const isBig = a === 0 && b !== 0 && c === 0 && d !== 0;
  return hasMark || (bytes.length >= 4 && (isLittle || isBig));
}

/** Offset, from 0, of the first byte that cannot stand where it does: behind the longest start that decodes, found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (isValidStart(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  return good;
}

function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function refuse(fault: Fault): TextReading {
  return { ok: false, fault };
}
