import { crc32 } from 'node:zlib';

/** A link of our own form around the bytes of a stranger: its length and its checksum hold, what it carries does not. */
export function linkAround(bytes: Buffer): string {
  const length = Buffer.alloc(3);
  length.writeUIntBE(bytes.length + 4, 0, 3);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(Buffer.concat([Buffer.from('v1.plain.'), length, bytes])));
  return `v1.plain.${length.toString('base64url')}${Buffer.concat([checksum, bytes]).toString('base64url')}`;
}
