import { session } from '../storage/browser-storage.ts';
import { useSession } from '../storage/use-session.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { UNREADABLE, unreadable } from '../words/filling-versions.ts';
import { OtherVersionNotice } from './other-version-notice.tsx';
import { saveFile } from './save-file.ts';

const FILE_NAME = 'groundwork-unreadable.json';

/** What this browser holds of the open assessment besides what is shown: versions that came too late, and parts that cannot be read. */
export default function StoredTroubles() {
  const others = useSession((state) => state.otherVersions);
  const parts = useSession((state) => state.unreadableParts);
  const assessment = useSession((state) => state.assessment);
  if (assessment === null) return null;
  const download = () => {
    const content = new Blob([JSON.stringify(parts, null, 2)], { type: 'application/json' });
    saveFile({ name: FILE_NAME, content });
  };
  return (
    <Page width="narrow">
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
            <Button kind="quiet" onClick={download}>
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
