import { session } from '../storage/browser-storage.ts';
import { useSession } from '../storage/use-session.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { CANNOT_OPEN } from '../words/cannot-open.ts';
import { UNREADABLE, unreadable } from '../words/filling-versions.ts';
import { OtherVersionNotice } from './other-version-notice.tsx';
import { saveStored } from './save-stored.ts';

/**
 * What this browser holds of the open assessment besides what is shown: versions that came too late, and parts
 * that cannot be read; and where another tab has deleted it, that what is shown is all there is.
 */
export default function StoredTroubles() {
  const others = useSession((state) => state.otherVersions);
  const parts = useSession((state) => state.unreadableParts);
  const isDeleted = useSession((state) => state.status === 'deleted');
  const assessment = useSession((state) => state.assessment);
  if (assessment === null) return null;
  return (
    <Page width="narrow">
      {isDeleted && (
        <Notice
          tone="warning"
          role="alert"
          title={CANNOT_OPEN.deleted.title}
          actions={
            <Button onClick={() => void session.restoreDeleted()}>{CANNOT_OPEN.deleted.restore}</Button>
          }
        >
          <p>{CANNOT_OPEN.deleted.body}</p>
        </Notice>
      )}
      {others.map((other) => (
        <OtherVersionNotice
          key={`${other.tab} ${JSON.stringify(other.edit)}`}
          assessment={assessment}
          other={other}
          onPick={(choice) => void session.pick(other, choice)}
        />
      ))}
      {parts.length > 0 && (
        <Notice
          tone="warning"
          role="status"
          title={unreadable(parts.length)}
          actions={
            <Button kind="quiet" onClick={() => saveStored(parts)}>
              {UNREADABLE.download}
            </Button>
          }
        >
          <p>{UNREADABLE.note}</p>
        </Notice>
      )}
    </Page>
  );
}
