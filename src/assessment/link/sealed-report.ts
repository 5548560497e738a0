/**
 * A report under a passphrase, as the content of a fragment: iterations (4 bytes), salt (16), iv (12), ciphertext with tag. All that
 * stands before the ciphertext, the fragment's own head included, is authenticated with it.
 */
import type { Sealed, WebCrypto } from './cipher.ts';
import { decrypt, encrypt, IV_BYTES, isAcceptable, SALT_BYTES, TAG_BYTES } from './cipher.ts';
import type { FragmentProblem, Parcel } from './fragment.ts';
import { headOf } from './fragment.ts';
import type { ReportReading, Unpack } from './shared-report.ts';
import { unpackReport } from './shared-report.ts';

type Bytes = Uint8Array<ArrayBuffer>;
export type SealedReading =
  | { readonly kind: 'sealed'; readonly sealed: Sealed }
  | { readonly kind: 'refused'; readonly problem: FragmentProblem };
/** A wrong passphrase and a damaged link cannot be told apart. */
export type Opening = ReportReading | { readonly kind: 'refused'; readonly problem: 'wrongPassphrase' };

const ITERATIONS = 1_000_000;
const ITERATION_BYTES = 4;
const HEADER_BYTES = ITERATION_BYTES + SALT_BYTES + IV_BYTES;

/** The content, with a new salt and a new iv each time. */
export async function sealReport(
  packed: Bytes,
  passphrase: string,
  webCrypto: WebCrypto,
  iterations = ITERATIONS,
): Promise<Bytes> {
  const header = new Uint8Array(HEADER_BYTES);
  new DataView(header.buffer).setUint32(0, iterations);
  header.set(webCrypto.getRandomValues(new Uint8Array(SALT_BYTES + IV_BYTES)), ITERATION_BYTES);
  const head = headOf('sealed', HEADER_BYTES + packed.length + TAG_BYTES);
  const ciphertext = await encrypt(
    packed,
    passphrase,
    { ...partsOf(header), authenticated: joined(head, header) },
    webCrypto,
  );
  return joined(header, ciphertext);
}

/** The parts of a content, refused where they are none that this program writes: no work is done for those. */
export function readSealed({ head, content }: Parcel): SealedReading {
  const header = content.slice(0, HEADER_BYTES);
  if (header.length < HEADER_BYTES) return { kind: 'refused', problem: 'damaged' };
  const sealed: Sealed = {
    ...partsOf(header),
    ciphertext: content.slice(HEADER_BYTES),
    authenticated: joined(head, header),
  };
  return isAcceptable(sealed) ? { kind: 'sealed', sealed } : { kind: 'refused', problem: 'damaged' };
}

/** The report, where this is its passphrase; spaces that were pasted along around it do not matter. Never rejects. */
export async function openSealed(
  sealed: Sealed,
  passphrase: string,
  webCrypto: Pick<WebCrypto, 'subtle'>,
  unpack: Unpack = unpackReport,
): Promise<Opening> {
  const plaintext =
    (await decrypt(sealed, passphrase, webCrypto)) ??
    (passphrase.trim() === passphrase ? null : await decrypt(sealed, passphrase.trim(), webCrypto));
  return plaintext === null ? { kind: 'refused', problem: 'wrongPassphrase' } : unpack(plaintext);
}

function partsOf(header: Bytes): Pick<Sealed, 'iterations' | 'salt' | 'iv'> {
  return {
    iterations: new DataView(header.buffer).getUint32(0),
    salt: header.slice(ITERATION_BYTES, ITERATION_BYTES + SALT_BYTES),
    iv: header.slice(ITERATION_BYTES + SALT_BYTES, HEADER_BYTES),
  };
}

function joined(first: Bytes, second: Bytes): Bytes {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
