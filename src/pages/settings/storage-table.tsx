import { useEffect, useState } from 'react';
import { assessmentList } from '../../storage/browser-storage.ts';
import type { StorageFacts } from '../../storage/device.ts';
import { askToPersist, readStorageFacts, sentinel } from '../../storage/device.ts';
import { useAssessments } from '../../storage/use-assessments.ts';
import { useStorageStatus } from '../../storage/use-storage-state.ts';
import { Button } from '../../ui/button.tsx';
import { SummaryRow, SummaryRows } from '../../ui/summary-rows.tsx';
import { knownDateWords } from '../../words/numbers.ts';
import { SETTINGS } from '../../words/settings.ts';

/** What the browser tells of what it keeps for this site, and whether it will go on. */
export function StorageTable() {
  const { rows } = useAssessments();
  const status = useStorageStatus();
  const [facts, setFacts] = useState<StorageFacts | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const look = () => readStorageFacts().then(setFacts);
  useEffect(() => {
    void assessmentList.refresh();
    readStorageFacts().then(setFacts);
  }, []);
  const ask = async () => {
    setIsRefused((await askToPersist()) !== true);
    await look();
  };
  if (facts === null) return null;
  const { isPersistent, usedBytes, quotaBytes } = facts;
  const backedUpAt = sentinel.read()?.backedUpAt ?? null;
  return (
    <SummaryRows>
      <SummaryRow term={SETTINGS.where}>{statusWords(status)}</SummaryRow>
      <SummaryRow term={SETTINGS.count}>{rows.length}</SummaryRow>
      <SummaryRow term={SETTINGS.used}>
        {usedBytes === null ? SETTINGS.notTold : SETTINGS.usedOf(usedBytes, quotaBytes)}
      </SummaryRow>
      <SummaryRow term={SETTINGS.persistent} {...(isRefused && { detail: SETTINGS.askedInVain })}>
        <p>{persistenceWords(isPersistent)}</p>
        {isPersistent === false && (
          <Button kind="text" onClick={ask}>
            {SETTINGS.ask}
          </Button>
        )}
      </SummaryRow>
      <SummaryRow term={SETTINGS.backup}>
        {backedUpAt === null ? SETTINGS.never : knownDateWords(backedUpAt)}
      </SummaryRow>
    </SummaryRows>
  );
}

function statusWords(status: ReturnType<typeof useStorageStatus>): string {
  if (status === 'kept' || status === 'opening' || status === 'private') return SETTINGS.status[status];
  return SETTINGS.status.other;
}

function persistenceWords(isPersistent: boolean | null): string {
  if (isPersistent === null) return SETTINGS.notTold;
  return isPersistent ? SETTINGS.isPersistent : SETTINGS.isNotPersistent;
}
