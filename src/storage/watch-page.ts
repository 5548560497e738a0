/** As much of a window as is watched. */
export type Page = EventTarget & {
  readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState };
};

/**
 * Tells when a page may be about to end, and when it is looked at again. `beforeunload` is not among the signs:
 * it does not come on a phone, nor when a tab is closed by a script. Returns what ends the watch.
 */
export function watchPage(page: Page, onHide: () => void, onShow: () => void): () => void {
  const { document } = page;
  const onVisibility = () => (document.visibilityState === 'hidden' ? onHide() : onShow());
  page.addEventListener('pagehide', onHide);
  page.addEventListener('pageshow', onShow);
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    page.removeEventListener('pagehide', onHide);
    page.removeEventListener('pageshow', onShow);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}
