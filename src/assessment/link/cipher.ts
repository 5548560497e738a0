/** AES-256-GCM under a key from PBKDF2-HMAC-SHA-256, with bounds on everything that a link could ask for. */

/** The browser's own, which exists on https and localhost only. */
export type WebCrypto = Pick<Crypto, 'subtle' | 'getRandomValues'>;

type Bytes = Uint8Array<ArrayBuffer>;
export type Sealed = {
  readonly iterations: number;
  readonly salt: Bytes;
  readonly iv: Bytes;
  /** With the tag at its end. */
  readonly ciphertext: Bytes;
  /** What is not secret and must not be changed either. */
  readonly authenticated: Bytes;
};

/** Fewer would make guessing cheap; with more a hostile link could keep a browser busy for minutes. */
const MIN_ITERATIONS = 600_000;
const MAX_ITERATIONS = 2_000_000;
export const SALT_BYTES = 16;
export const IV_BYTES = 12;
export const TAG_BYTES = 16;
export const MAX_PASSPHRASE_CHARS = 1024;

/** Whether the sizes and the cost are ones that this program would have chosen. To be asked before any work is done. */
export function isAcceptable({ iterations, salt, iv, ciphertext }: Sealed): boolean {
  return (
    Number.isSafeInteger(iterations) &&
    iterations >= MIN_ITERATIONS &&
    iterations <= MAX_ITERATIONS &&
    salt.length === SALT_BYTES &&
    iv.length === IV_BYTES &&
    ciphertext.length > TAG_BYTES
  );
}

/** The ciphertext with its tag. Rejects where the browser refuses. */
export async function encrypt(
  plaintext: Bytes,
  passphrase: string,
  { iterations, salt, iv, authenticated }: Omit<Sealed, 'ciphertext'>,
  { subtle }: Pick<WebCrypto, 'subtle'>,
): Promise<Bytes> {
  const key = await keyFrom(passphrase, salt, iterations, subtle);
  return new Uint8Array(await subtle.encrypt(parameters(iv, authenticated), key, plaintext));
}

/** The plaintext; `null` where the passphrase is another one or anything was changed. Never rejects. */
export async function decrypt(
  sealed: Sealed,
  passphrase: string,
  { subtle }: Pick<WebCrypto, 'subtle'>,
): Promise<Bytes | null> {
  if (!isAcceptable(sealed) || passphrase === '' || passphrase.length > MAX_PASSPHRASE_CHARS) return null;
  const { iterations, salt, iv, ciphertext, authenticated } = sealed;
  try {
    const key = await keyFrom(passphrase, salt, iterations, subtle);
    return new Uint8Array(await subtle.decrypt(parameters(iv, authenticated), key, ciphertext));
  } catch {
    return null;
  }
}

function keyFrom(passphrase: string, salt: Bytes, iterations: number, subtle: SubtleCrypto) {
  // Composed, so that an accent typed on another system opens what was closed on this one.
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return subtle
    .importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
    .then((base) =>
      subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    );
}

function parameters(iv: Bytes, additionalData: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData, tagLength: TAG_BYTES * 8 };
}
