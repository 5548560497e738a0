const POLYNOMIAL = 0xedb88320;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/**
 * The CRC-32 of zip and PNG, as an unsigned number. It finds every change within 32 bits in a row, and works where the browser has no
 * SHA-256 to offer: on plain http.
 */
export function crc32(...chunks: readonly Uint8Array[]): number {
  let value = 0xffffffff;
  for (const chunk of chunks)
    for (const byte of chunk) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
