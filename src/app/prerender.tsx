import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { Pages } from './app.tsx';
import { Shell } from './shell.tsx';

/**
 * The content of the page at a path (without the base), as HTML that the program goes on from: for pages that are the same for
 * everyone. Runs while the program is built. Rejects where a part of the page fails.
 */
export const render = (path: string): Promise<string> => draw(path, <Pages />);

/** The frame around every page, with nothing in it: what can be drawn of a page whose content is stored on a device. */
export const renderFrame = (): Promise<string> => draw('/', <Shell>{null}</Shell>);

async function draw(path: string, content: ReactNode): Promise<string> {
  const base = import.meta.env.BASE_URL;
  const faults: unknown[] = [];
  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouter basename={base} location={`${base.replace(/\/$/, '')}${path}`}>
        {content}
      </StaticRouter>
    </StrictMode>,
    {
      onError: (fault) => void faults.push(fault),
      // Larger parts would arrive with a script that moves them into place, which the policy forbids.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
    },
  );
  if (faults.length > 0) throw faults[0];
  return new Response(prelude).text();
}
