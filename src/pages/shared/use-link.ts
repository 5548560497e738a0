import { useCallback, useEffect, useRef, useState } from 'react';
import type { Sealed } from '../../assessment/link/cipher.ts';
import type { FragmentProblem } from '../../assessment/link/fragment.ts';
import { readLink } from '../../assessment/link/link.ts';
import { repairFragment } from '../../assessment/link/repair.ts';
import { openSealed } from '../../assessment/link/sealed-report.ts';
import type { SharedReport } from '../../assessment/link/shared-report.ts';
import { unpackInWorker } from '../../assessment/link/unpack-client.ts';

export type LinkState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly problem: FragmentProblem }
  | { readonly kind: 'sealed'; readonly sealed: Sealed }
  | { readonly kind: 'report'; readonly report: SharedReport };

/**
 * The report in the address, read anew when another link is opened in the same tab. Once it has been read, the link leaves the address;
 * `address` still has it. Nothing is stored.
 */
export function useLink() {
  const [state, setState] = useState<LinkState>({ kind: 'reading' });
  const [address, setAddress] = useState('');
  const latest = useRef('');

  const read = useCallback(async (text: string) => {
    latest.current = text;
    const reading = await readLink(text, unpackInWorker);
    // Another link was opened while this one was being read.
    if (latest.current !== text) return;
    setState(reading);
    if (reading.kind === 'refused') return;
    setAddress(`${window.location.origin}${import.meta.env.BASE_URL}shared#${repairFragment(text)}`);
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
  }, []);

  useEffect(() => {
    const readAddress = () => {
      const { hash } = window.location;
      // The address was emptied here, or by going back to the page as it was after reading.
      if (hash.length > 1 || latest.current === '') void read(hash);
    };
    readAddress();
    window.addEventListener('hashchange', readAddress);
    return () => window.removeEventListener('hashchange', readAddress);
  }, [read]);

  /** Whether the passphrase opened it; false for a wrong one and for a damaged link alike. */
  const unseal = async (sealed: Sealed, passphrase: string): Promise<boolean> => {
    const opening = await openSealed(sealed, passphrase, crypto, unpackInWorker);
    if (opening.kind === 'refused' && opening.problem === 'wrongPassphrase') return false;
    setState(opening.kind === 'report' ? opening : { kind: 'refused', problem: opening.problem });
    return true;
  };
  return { state, address, read, unseal };
}
