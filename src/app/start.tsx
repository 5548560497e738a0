import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { session } from '../storage/browser-storage.ts';
import { afterFirstPaint } from '../ui/first-paint.ts';
import { addTypefaces } from '../ui/typeface.ts';
import { App } from './app.tsx';
import { Framed } from './framed.tsx';
import { pageAt } from './pages-by-name.ts';
import { watchStaleBuild } from './stale-build.ts';

/**
 * Draws the program into the page, or goes on from what was drawn when the program was built, where the address is the same. Draws
 * nothing where the check before it has told the reader that the browser lacks something. As a transition, the drawing gives way between
 * its parts to what a person does.
 */
export function start(root: HTMLElement): void {
  if ('unsupported' in document.documentElement.dataset) return;
  watchStaleBuild(window, session.flush, Date.now);
  const isFramed = window.top !== window.self;
  if (!isFramed) openEarly(window.location.pathname.slice(import.meta.env.BASE_URL.length));
  // A program that was kept brings its typefaces along: nothing has to wait for them, and no text changes its letters as it is read.
  if (navigator.serviceWorker?.controller) void addTypefaces();
  else afterFirstPaint(() => void addTypefaces());
  const program = <StrictMode>{isFramed ? <Framed /> : <App />}</StrictMode>;
  const { prerendered } = root.dataset;
  if (prerendered === withoutEnd(window.location.pathname) && !isFramed) {
    startTransition(() => void hydrateRoot(root, program));
    return;
  }
  // A host may answer every address with the start page. The empty frame stays until there is more to see.
  if (prerendered !== undefined) root.replaceChildren();
  startTransition(() => createRoot(root).render(program));
}

/** Asks for what the page of an address needs at once, and not only when the page is drawn. `path` begins behind the base. */
function openEarly(path: string): void {
  const { page, assessment } = pageAt(path);
  if (assessment !== undefined) void session.open(assessment);
  // Where it cannot be fetched, the page says so when it is shown.
  page?.load().catch(() => undefined);
}

/** Hosts serve a folder's page with and without the slash at its end. */
function withoutEnd(path: string): string {
  return path.replace(/(?<=.)\/$/, '');
}
