const RELOADED_KEY = 'groundwork.reloaded';
const RELOAD_PAUSE_MS = 30_000;

export type StaleBuildPage = Pick<Window, 'addEventListener' | 'sessionStorage' | 'navigator'> & {
  readonly location: Pick<Location, 'reload'>;
};

/**
 * Reloads the page once where a part of the program cannot be fetched: the usual cause is that a newer version was published while
 * this page was open. What is unsaved is stored first. Not while the browser is offline, and not twice within half a minute
 * (reliability F26, F27): then the failure reaches the boundary around the page, which says what to do.
 */
export function watchStaleBuild(page: StaleBuildPage, flush: () => Promise<void>, now: () => number): void {
  let hasReloaded = false;
  page.addEventListener('vite:preloadError', (event) => {
    if (hasReloaded || !page.navigator.onLine || !mayReload(page, now())) return;
    hasReloaded = true;
    // Otherwise the page would show its failure in the moment before it is left.
    event.preventDefault();
    void flush().finally(() => page.location.reload());
  });
}

/** Whether the last reload of this tab is long enough ago; notes the one that follows. Without storage nothing could stop a loop. */
function mayReload(page: StaleBuildPage, now: number): boolean {
  try {
    const { sessionStorage } = page;
    const last = Number(sessionStorage.getItem(RELOADED_KEY) ?? Number.NEGATIVE_INFINITY);
    if (now - last < RELOAD_PAUSE_MS && now >= last) return false;
    sessionStorage.setItem(RELOADED_KEY, String(now));
    return true;
  } catch {
    return false;
  }
}
