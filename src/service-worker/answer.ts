/** Which kept file answers a request. */
import type { Build } from './precache.ts';

/** The page without content: it draws whatever its address says. */
const ANY_PAGE = 'app.html';

/** As much of a request as decides what answers it. */
type Asked = { readonly url: string; readonly method: string; readonly mode: string };

/**
 * The path, relative to the scope, of the file that answers a request; `null` where the network does: other origins and scopes, what
 * is not read, and files that the build does not have. Addresses without a file of their own are answered with the page.
 */
export function answerTo({ url, method, mode }: Asked, scope: string, { files }: Build): string | null {
  const address = new URL(url);
  const bare = address.origin + address.pathname;
  if (method !== 'GET' || !bare.startsWith(scope)) return null;
  const path = decodedPath(bare.slice(scope.length));
  const has = (file: string) => files.some((built) => built.path === file);
  if (has(path)) return path;
  if (mode !== 'navigate') return null;
  const folder = `${path}${path === '' || path.endsWith('/') ? '' : '/'}index.html`;
  if (has(folder)) return folder;
  const looksLikeFile = /\.[^/]*$/.test(path);
  return looksLikeFile ? null : ANY_PAGE;
}

/** An address that is no proper encoding of any path is left as it is, and matches no file. */
function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
