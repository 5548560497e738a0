import { writeLink, writeSealedLink } from '../../assessment/link/link.ts';
import type { SharedReport } from '../../assessment/link/shared-report.ts';
import type { Edition } from '../../report/edition.ts';

/** What a link of this edition holds: what its report shows, less the names of people. */
function sharedReportOf({ assessment, leaveOut, candidatesInAll, generatedOn }: Edition): SharedReport {
  const { notes, evidence, questions } = leaveOut;
  return { sharedOn: generatedOn, heldBack: { notes, evidence, questions, candidatesInAll }, assessment };
}

/** The whole address of the shared report, sealed where there is a passphrase. Rejects where the browser lacks what it takes. */
export async function shareAddress(edition: Edition, passphrase: string | null): Promise<string> {
  const report = sharedReportOf(edition);
  const fragment =
    passphrase === null ? await writeLink(report) : await writeSealedLink(report, passphrase, crypto);
  return `${window.location.origin}${import.meta.env.BASE_URL}shared#${fragment}`;
}
