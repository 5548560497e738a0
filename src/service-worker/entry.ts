/**
 * Lets the program start without a network. A new build is kept beside the running one and waits: nothing is taken over until the page
 * asks for it.
 */
import { answerTo } from './answer.ts';
import type { Build } from './precache.ts';
import { cacheName, forgetOthers, keepAll } from './precache.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in when the program is built. */
declare const BUILD: Build;

/** Named once: the build puts the whole list in wherever `BUILD` stands. */
const built = BUILD;
const { scope } = self.registration;
const surroundings = { scope, caches, fetch: (request: Request) => fetch(request) };

self.addEventListener('install', (event) => event.waitUntil(keepAll(built, surroundings)));

self.addEventListener('activate', (event) => {
  event.waitUntil(
    // The first page that was ever opened can then go on without a network too. Later pages are handed over by their own wish.
    forgetOthers(built, surroundings).then(() => self.clients.claim()),
  );
});

self.addEventListener('message', ({ data }) => {
  if (data === 'takeOver') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const path = answerTo(event.request, scope, built);
  if (path === null) return;
  event.respondWith(
    caches
      .open(cacheName(scope, built))
      .then((cache) => cache.match(new URL(path, scope).href))
      // A browser short of space may have thrown the cache away.
      .then((kept) => kept ?? fetch(event.request)),
  );
});
