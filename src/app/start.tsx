import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { session } from '../storage/browser-storage.ts';
import { App } from './app.tsx';
import { Framed } from './framed.tsx';
import { watchStaleBuild } from './stale-build.ts';

/**
 * Draws the program into the page, or goes on from what was drawn when the program was built, where the address is the same. Draws
 * nothing where the check before it has told the reader that the browser lacks something. As a transition, the drawing gives way between
 * its parts to what a person does.
 */
export function start(root: HTMLElement): void {
  if ('unsupported' in document.documentElement.dataset) return;
  watchStaleBuild(window, session.flush, Date.now);
  const program = <StrictMode>{window.top === window.self ? <App /> : <Framed />}</StrictMode>;
  const { prerendered } = root.dataset;
  if (prerendered === withoutEnd(window.location.pathname) && window.top === window.self) {
    startTransition(() => void hydrateRoot(root, program));
    return;
  }
  // A host may answer every address with the start page.
  root.replaceChildren();
  startTransition(() => createRoot(root).render(program));
}

/** Hosts serve a folder's page with and without the slash at its end. */
function withoutEnd(path: string): string {
  return path.replace(/(?<=.)\/$/, '');
}
