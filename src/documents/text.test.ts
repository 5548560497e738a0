import { describe, expect, it } from 'vitest';
import { readText } from './text.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const faultOf = (content: string | Uint8Array, maxBytes = 1000) => {
  const reading = readText(content, maxBytes);
  return reading.ok ? reading.text : reading.fault;
};

describe('bytes from outside', () => {
  it('lose one byte order mark and nothing else', () => {
    expect(faultOf(utf8('\uFEFF{}\r\n'))).toBe('{}\r\n');
    expect(faultOf('\uFEFFé😀')).toBe('é😀');
  });

  it('are refused before they are read where they are too many', () => {
    expect(faultOf(new Uint8Array(11), 10)).toEqual({ code: 'tooMuch', unit: 'bytes', limit: 10 });
    expect(faultOf(utf8('0123456789'), 10)).toBe('0123456789');
  });

  it('are called by what they are', () => {
    expect(faultOf(bytes(0x1f, 0x8b, 8))).toEqual({ code: 'notText', kind: 'gzip' });
    expect(faultOf(utf8('PK\u0003\u0004zip'))).toEqual({ code: 'notText', kind: 'zip' });
    expect(faultOf(utf8('%PDF-1.7'))).toEqual({ code: 'notText', kind: 'pdf' });
    expect(faultOf(utf8('\n <!DOCTYPE html><p>'))).toEqual({ code: 'notText', kind: 'web page' });
    expect(faultOf(new Uint8Array(64))).toEqual({ code: 'notText', kind: 'binary' });
    expect(faultOf(utf8(' \n\t'))).toEqual({ code: 'emptyFile' });
    expect(faultOf('')).toEqual({ code: 'emptyFile' });
  });

  it('name an encoding that is not UTF-8, and the byte where it shows', () => {
    expect(faultOf(bytes(0xff, 0xfe, 0x7b, 0))).toEqual({ code: 'utf16' });
    expect(faultOf(bytes(0, 0x7b, 0, 0x7d))).toEqual({ code: 'utf16' });
    expect(faultOf(bytes(0x61, 0xc3, 0xa9, 0xe9, 0x62))).toEqual({ code: 'notUtf8', byte: 4 });
    expect(faultOf(bytes(0x61, 0xe2, 0x82))).toEqual({ code: 'notUtf8', byte: 3 });
  });
});
