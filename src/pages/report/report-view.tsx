import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Assessment } from '../../engine/assessment.ts';
import { builtInLens } from '../../lens/built-in.ts';
import type { Edition } from '../../report/edition.ts';
import { editionOf } from '../../report/edition.ts';
import { Page } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { otherVerdict, REPORT_PAGE } from '../../words/report-page.ts';
import { pageTitle } from '../../words/shell.ts';
import { Link } from '../link.tsx';
import { useOpenAssessment } from '../open-assessment.ts';
import { todayOf } from '../today.ts';
import { useResult } from '../use-result.ts';
import { editionOptions, firstChoices } from './choices.ts';
import { ChoicesForm } from './choices-form.tsx';
import { DownloadList } from './download-list.tsx';
import { ShareSection } from './share-section.tsx';

/** Puts a report together for one reader, and hands it over as a file, as text or as a link. */
export default function ReportView() {
  const assessment = useOpenAssessment();
  const [query] = useSearchParams();
  const [choices, setChoices] = useState(() => firstChoices(assessment, query.get('c')));
  const edition = useMemo(
    () => editionOf(builtInLens, assessment, editionOptions(assessment, choices, todayOf(new Date()))),
    [assessment, choices],
  );
  return (
    <Page>
      <title>{pageTitle(REPORT_PAGE.title, assessment.title)}</title>
      <PageHeading>{REPORT_PAGE.title}</PageHeading>
      <p>{REPORT_PAGE.intro}</p>
      <ChoicesForm lens={builtInLens} assessment={assessment} choices={choices} onChange={setChoices} />
      {edition.assessment.candidates.length > 0 && (
        <>
          <OtherVerdict edition={edition} whole={assessment} />
          <DownloadList edition={edition} whole={assessment} />
          {edition.audience === 'vendor' && (
            <p>
              <Link to={`/a/${assessment.id}/vendor?c=${edition.assessment.candidates[0]?.id ?? ''}`}>
                {REPORT_PAGE.takeIn}
              </Link>
            </p>
          )}
          <ShareSection edition={edition} />
        </>
      )}
    </Page>
  );
}

/** Where what is left out changes the verdict, its sender is told before it is handed over. */
function OtherVerdict({ edition, whole }: { edition: Edition; whole: Assessment }) {
  const { candidates } = useResult(whole);
  if (edition.audience === 'vendor') return null;
  const changed = edition.result.candidates.flatMap(({ id, name, verdict }) => {
    const before = candidates.find((candidate) => candidate.id === id)?.verdict ?? null;
    return before === verdict ? [] : [otherVerdict(name, verdict, before)];
  });
  return changed.length === 0 ? null : <Notice tone="warning" title={changed.join(' ')} role="status" />;
}
