import { lazy, Suspense, useState } from 'react';
import { writeAssessment } from '../../assessment/write.ts';
import { whatWasLeftOut } from '../../report/about.ts';
import type { Edition } from '../../report/edition.ts';
import { fileName } from '../../report/file-name.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Caption, Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { LENGTH, PASSPHRASE, SHARE } from '../../words/share.ts';
import { CopyField } from '../copy-field.tsx';
import { saveFile } from '../save-file.ts';
import { fitsQrCode, lengthOf } from './link-length.ts';
import styles from './share-section.module.css';
import { useShareAddress } from './use-share-address.ts';

const PassphraseForm = lazy(() => import('./passphrase-form.tsx'));
const QrCode = lazy(() => import('./qr-code.tsx'));

/** Hands the report over in a link that holds it whole, open or under a passphrase. The link carries what the edition shows, less all names. */
export function ShareSection({ edition }: { edition: Edition }) {
  const isForVendor = edition.audience === 'vendor';
  return (
    <Section title={SHARE.title} caption={isForVendor ? SHARE.vendor : SHARE.intro} id="share">
      {!isForVendor && <Sharing edition={edition} />}
    </Section>
  );
}

function Sharing({ edition }: { edition: Edition }) {
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const state = useShareAddress(edition, passphrase);
  return (
    <div className={styles.sharing}>
      {state.kind === 'failed' && <Notice tone="danger" title={SHARE.failed} role="alert" />}
      {state.kind === 'making' && <p role="status">{passphrase !== null && PASSPHRASE.busy}</p>}
      {state.kind === 'made' && <Link address={state.address} edition={edition} />}
      <Caption>{[SHARE.told, ...whatWasLeftOut(withoutPeople(edition)), SHARE.always].join(' ')}</Caption>
      {passphrase === null ? (
        <Protection onChosen={setPassphrase} />
      ) : (
        <Notice
          title={PASSPHRASE.on}
          role="status"
          actions={
            <Button kind="text" onClick={() => setPassphrase(null)}>
              {PASSPHRASE.unprotect}
            </Button>
          }
        >
          <p>{PASSPHRASE.onNext}</p>
          <p className={styles.secret}>{passphrase}</p>
        </Notice>
      )}
    </div>
  );
}

function Link({ address, edition }: { address: string; edition: Edition }) {
  const length = lengthOf(address);
  const file = (
    <Button kind={length === 'tooLong' ? 'primary' : 'quiet'} onClick={() => saveAssessment(edition)}>
      {SHARE.file}
    </Button>
  );
  if (length === 'tooLong')
    return (
      <Notice tone="warning" title={SHARE.tooLong} actions={file}>
        <p>{LENGTH.tooLong(address.length)}</p>
      </Notice>
    );
  return (
    <>
      <CopyField address={address} />
      {length === 'short' ? (
        <Caption>{LENGTH.short(address.length)}</Caption>
      ) : (
        <Notice tone="warning" title={LENGTH.long(address.length)} actions={file} />
      )}
      {fitsQrCode(address) && <QrDisclosure address={address} />}
    </>
  );
}

function QrDisclosure({ address }: { address: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure summary={SHARE.qr} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      {isOpen && (
        <Suspense>
          <QrCode address={address} />
          <Caption>{SHARE.qrNote}</Caption>
        </Suspense>
      )}
    </Disclosure>
  );
}

/** Without https the browser has no cipher to offer. */
function Protection({ onChosen }: { onChosen: (passphrase: string) => void }) {
  if (!window.isSecureContext) return <Caption>{PASSPHRASE.needsHttps}</Caption>;
  return (
    <Disclosure summary={PASSPHRASE.open}>
      <Suspense>
        <PassphraseForm onChosen={onChosen} />
      </Suspense>
    </Disclosure>
  );
}

/** As a link holds it. */
const withoutPeople = (edition: Edition): Edition => ({
  ...edition,
  leaveOut: { ...edition.leaveOut, people: true },
});

function saveAssessment({ assessment }: Edition): void {
  const content = new Blob([writeAssessment(assessment)], { type: 'application/json' });
  saveFile({ name: fileName(assessment.title, 'groundwork.json'), content });
}
