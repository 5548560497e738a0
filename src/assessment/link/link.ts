/** A report in a link, and back. Nothing is sent anywhere: browsers keep what stands behind `#` to themselves. */

import type { WebCrypto } from './cipher.ts';
import { crc32 } from './crc32.ts';
import type { Parcel } from './fragment.ts';
import { headOf, readFragment, writeFragment } from './fragment.ts';
import { repairFragment } from './repair.ts';
import type { SealedReading } from './sealed-report.ts';
import { readSealed, sealReport } from './sealed-report.ts';
import type { ReportReading, SharedReport, Unpack } from './shared-report.ts';
import { packReport, unpackReport } from './shared-report.ts';

/** A sealed one is to be opened with its passphrase: `openSealed`. */
export type LinkReading = ReportReading | SealedReading;

const CHECKSUM_BYTES = 4;

/** The fragment, without `#`, of a link that anyone can read. */
export async function writeLink(report: SharedReport): Promise<string> {
  const packed = await packReport(report);
  const content = new Uint8Array(CHECKSUM_BYTES + packed.length);
  content.set(packed, CHECKSUM_BYTES);
  const head = headOf('plain', content.length);
  new DataView(content.buffer).setUint32(0, crc32(head, packed));
  return writeFragment('plain', content);
}

/** The fragment of a link that only its passphrase opens; `passphrase` as `readPassphrase` returns it. */
export async function writeSealedLink(
  report: SharedReport,
  passphrase: string,
  webCrypto: WebCrypto,
): Promise<string> {
  return writeFragment('sealed', await sealReport(await packReport(report), passphrase, webCrypto));
}

/**
 * What a fragment, a whole address or a text around one says, repaired where mail or chat has harmed it. A report comes back whole and
 * checked or not at all. `unpack` unfolds it, where it is whole; on the page of the caller where none is given. Never rejects.
 */
export async function readLink(text: string, unpack: Unpack = unpackReport): Promise<LinkReading> {
  const reading = readFragment(repairFragment(text));
  if (!reading.ok) return { kind: 'refused', problem: reading.problem };
  const { parcel } = reading;
  if (parcel.kind === 'sealed') return readSealed(parcel);
  return isSound(parcel)
    ? unpack(parcel.content.slice(CHECKSUM_BYTES))
    : { kind: 'refused', problem: 'damaged' };
}

function isSound({ head, content }: Parcel): boolean {
  if (content.length < CHECKSUM_BYTES) return false;
  const stated = new DataView(content.buffer).getUint32(0);
  return stated === crc32(head, content.subarray(CHECKSUM_BYTES));
}
