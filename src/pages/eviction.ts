/** What is known of browsers that delete what a site keeps (reliability P8). */
const WITHIN_DAYS = 7;
const DAY_MS = 86_400_000;

type Browser = {
  /** Of `navigator`. */
  readonly vendor: string;
  readonly isInstalled: boolean;
};

/** WebKit deletes what a site's scripts stored after seven days without a visit, unless the site is installed. */
export function isKnownToEvict({ vendor, isInstalled }: Browser): boolean {
  return vendor.startsWith('Apple') && !isInstalled;
}

/** Whether a download is due: none yet, or none within seven days of `now`. An unreadable date counts as none. */
export function isBackupDue(backedUpAt: string | null, now: Date): boolean {
  const age = now.getTime() - Date.parse(backedUpAt ?? '');
  return !(age < WITHIN_DAYS * DAY_MS);
}
