/** Up to here every program along the way has to carry an address (RFC 9110 §4.1). */
const MAX_SHORT_CHARS = 8000;
/** From here on mail and chat are likely to cut it. */
const MAX_LINK_CHARS = 32_000;
/** The largest QR code there is holds 2,953 bytes; a few are kept back. */
const MAX_QR_BYTES = 2900;

/** How a link of this length can be sent. */
export function lengthOf(address: string): 'short' | 'long' | 'tooLong' {
  if (address.length <= MAX_SHORT_CHARS) return 'short';
  return address.length <= MAX_LINK_CHARS ? 'long' : 'tooLong';
}

export function fitsQrCode(address: string): boolean {
  return new TextEncoder().encode(address).length <= MAX_QR_BYTES;
}
