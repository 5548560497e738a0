import { deflateRawSync } from 'node:zlib';

/** A fragment that is whole in every respect, and unfolds to so many MiB of blanks. */
export function bombIn(mebibytes: number): string {
  const packed = deflateRawSync(Buffer.alloc(mebibytes * 1024 * 1024, ' '));
  const length = Buffer.alloc(3);
  length.writeUIntBE(packed.length + 4, 0, 3);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(Buffer.concat([Buffer.from('v1.plain.'), length, packed])));
  const content = Buffer.concat([checksum, packed]);
  return `v1.plain.${length.toString('base64url')}${content.toString('base64url')}`;
}

/** ISO 3309, as gzip has it. */
function crc32(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
