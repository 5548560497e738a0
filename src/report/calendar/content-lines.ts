/** RFC 5545: how a calendar file is written down. */

const MOST_OCTETS = 75;
const LINE_END = '\r\n';

export type Property = readonly [name: string, value: string];

/** §3.1: one property a line, lines folded at 75 octets and never inside a character, each ended by CR LF. */
export function contentLines(properties: readonly Property[]): string {
  return properties.map(([name, value]) => fold(`${name}:${value}`) + LINE_END).join('');
}

/** §3.3.11: text as a value. Controls that the format does not take are left out, line ends become one kind. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > MOST_OCTETS) {
      folded += `${LINE_END} `;
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}

/** In UTF-8. */
function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
