import { useEffect, useState } from 'react';
import type { Edition } from '../../report/edition.ts';
import { shareAddress } from './share-address.ts';

type Sharing = { readonly edition: Edition; readonly passphrase: string | null };
export type ShareState =
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly address: string }
  | { readonly kind: 'failed' };

/** The link to this edition, made anew whenever the edition or the passphrase is another. A link of before is never shown for it. */
export function useShareAddress(edition: Edition, passphrase: string | null): ShareState {
  const [made, setMade] = useState<(Sharing & { readonly address: string | null }) | null>(null);
  useEffect(() => {
    let isCurrent = true;
    shareAddress(edition, passphrase)
      .catch(() => null)
      .then((address) => isCurrent && setMade({ edition, passphrase, address }));
    return () => {
      isCurrent = false;
    };
  }, [edition, passphrase]);
  if (made === null || made.edition !== edition || made.passphrase !== passphrase) return { kind: 'making' };
  return made.address === null ? { kind: 'failed' } : { kind: 'made', address: made.address };
}
