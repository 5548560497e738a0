/** The files of one build, kept whole on the device. Nothing here but what it is handed: the scope, the caches, the network. */

/** `path` is relative to the scope; `integrity` as `fetch` takes it: `sha256-…` in base 64. */
export type BuiltFile = { readonly path: string; readonly integrity: string };
/** `version` differs between any two builds whose files differ. */
export type Build = { readonly version: string; readonly files: readonly BuiltFile[] };

/** As much of the browser's caches as is used. */
type KeptCaches = {
  keys(): Promise<readonly string[]>;
  open(name: string): Promise<{ put(address: string, response: Response): Promise<void> }>;
  match(address: string): Promise<Response | undefined>;
  delete(name: string): Promise<boolean>;
};

export type Surroundings = {
  /** The address under which the program is served, with a slash at its end. */
  readonly scope: string;
  readonly caches: KeptCaches;
  readonly fetch: (request: Request) => Promise<Response>;
};

const prefixOf = (scope: string) => `groundwork ${scope} `;
export const cacheName = (scope: string, { version }: Build): string => `${prefixOf(scope)}${version}`;

/** The page may need the network too: a browser opens six connections to a host. */
const AT_ONCE = 3;

/** Files whose names change with their content: what an earlier build has kept is as good as new. */
const isNamedByContent = (path: string) => path.startsWith('assets/');

/**
 * Keeps every file of the build, or none: where one cannot be fetched, or is not the one that was built, the cache of this build is
 * deleted and the promise rejects. What earlier builds have kept stays as it is.
 */
export async function keepAll(build: Build, { scope, caches, fetch }: Surroundings): Promise<void> {
  const name = cacheName(scope, build);
  const cache = await caches.open(name);
  const waiting = build.files.values();
  const outcomes = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, async () => {
      // All take from the same iterator: each file is taken once.
      for (const { path, integrity } of waiting) {
        const address = new URL(path, scope).href;
        const known = isNamedByContent(path) ? await caches.match(address) : undefined;
        await cache.put(address, known ?? (await fetchBuilt(fetch, address, integrity)));
      }
    }),
  );
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed === undefined) return;
  await caches.delete(name);
  throw failed.reason;
}

/** `reload`: a copy that the browser kept may be of an older build. */
async function fetchBuilt(
  fetch: Surroundings['fetch'],
  address: string,
  integrity: string,
): Promise<Response> {
  const response = await fetch(new Request(address, { cache: 'reload', integrity, priority: 'low' }));
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`);
  if (!response.redirected) return response;
  // Some hosts lead from `index.html` to its folder; a browser refuses such an answer to a navigation.
  const { body, headers, status, statusText } = response;
  return new Response(body, { headers, status, statusText });
}

/** Deletes what other builds of the program have kept under the same scope. Other programs of this origin keep theirs. */
export async function forgetOthers(build: Build, { scope, caches }: Surroundings): Promise<void> {
  const own = cacheName(scope, build);
  const others = (await caches.keys()).filter((name) => name.startsWith(prefixOf(scope)) && name !== own);
  await Promise.all(others.map((name) => caches.delete(name)));
}
