import { useEffect, useState } from 'react';
import { whatWasLeftOut } from '../../report/about.ts';
import type { Edition } from '../../report/edition.ts';
import { fileName } from '../../report/file-name.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Caption } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SHARED } from '../../words/share.ts';
import { CopyField } from '../copy-field.tsx';
import type { Mine } from '../find-mine.ts';
import { findMine } from '../find-mine.ts';
import { incoming } from '../incoming.ts';
import { Link } from '../link.tsx';
import { saveFile } from '../save-file.ts';
import { useDeparture } from '../use-departure.ts';
import styles from './page.module.css';
import { saveCopy } from './save-copy.ts';

type Doing = 'saving' | 'pdf' | null;

/** Says what this page is, what its sender held back, and what its reader can do with it. */
export function CopyNotice({ edition, address }: { edition: Edition; address: string }) {
  const { lens, assessment, generatedOn } = edition;
  const { version } = assessment.lens;
  const [doing, setDoing] = useState<Doing>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [mine, setMine] = useState<readonly Mine[]>([]);
  const { isLeaving, leaveFor } = useDeparture();
  useEffect(() => {
    findMine(assessment).then(setMine, () => setMine([]));
  }, [assessment]);

  const attempt = async (what: Doing, work: () => Promise<void>, failed: string) => {
    setDoing(what);
    setFault(null);
    await work().catch(() => setFault(failed));
    setDoing(null);
  };
  const save = () => attempt('saving', async () => leaveFor(await saveCopy(assessment)), SHARED.notSaved);
  const download = () =>
    attempt(
      'pdf',
      async () => saveFile({ name: fileName(assessment.title, 'pdf'), content: await pdfOf(edition) }),
      SHARED.exportFailed,
    );
  return (
    <div className={styles.copy}>
      <Notice
        title={SHARED.copy(assessment.title)}
        actions={
          <>
            <Button kind="text" isBusy={doing === 'saving' || isLeaving} onClick={save}>
              {doing === 'saving' ? SHARED.saving : SHARED.save}
            </Button>
            <Button kind="text" isBusy={doing === 'pdf'} onClick={download}>
              {doing === 'pdf' ? SHARED.pdfBusy : SHARED.pdf}
            </Button>
          </>
        }
      >
        <p>
          {generatedOn === ''
            ? SHARED.undated(lens.title, version)
            : SHARED.made(generatedOn, lens.title, version)}
        </p>
        <p>{SHARED.nothingSent}</p>
        <p>{whatWasLeftOut(edition).join(' ')}</p>
        {version !== lens.version && assessment.lens.id === lens.id && (
          <p>{SHARED.otherVersion(lens.version)}</p>
        )}
      </Notice>
      {fault !== null && <Notice tone="danger" title={fault} role="alert" />}
      {mine.map(({ id, title }) => (
        <Notice
          key={id}
          title={SHARED.mine(title)}
          actions={
            <Link
              className={buttonClass('text')}
              to={`/a/${id}/merge`}
              onClick={() => incoming.set(assessment, { kind: 'link' })}
            >
              {SHARED.merge}
            </Link>
          }
        />
      ))}
      <Disclosure summary={SHARED.link}>
        <CopyField address={address} />
        <Caption>{SHARED.linkNote}</Caption>
      </Disclosure>
    </div>
  );
}

/** What makes the PDF is loaded only when it is asked for. */
async function pdfOf(edition: Edition): Promise<Blob> {
  const [{ buildReport }, { renderPdf }] = await Promise.all([
    import('../../report/build.ts'),
    import('../../report/pdf/client.ts'),
  ]);
  return renderPdf(buildReport(edition));
}
