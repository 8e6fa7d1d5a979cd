/**
 * Lets the app open with the server stopped. The build puts in the list of its own files and an edition that changes with
 * any of them. All are kept, or none: an app of which a room is missing would be worse than an honest refusal.
 */
const files = ['__FILES__'];
const edition = '__EDITION__';
const prefix = 'drive-workbench ';
const page = './';

self.addEventListener('install', (event) => {
  const keep = async () => {
    const cache = await caches.open(prefix + edition);
    await cache.addAll([page, ...files].map((file) => new Request(file, { cache: 'reload' })));
    await self.skipWaiting();
  };
  event.waitUntil(keep());
});

/** Forgets editions before the last: a page of the last one may still be open and ask for a room it has not shown yet. */
self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const own = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== prefix + edition);
    await Promise.all(own.slice(0, -1).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

/** The page comes from the server while there is one, so that a new edition is seen at once; its files are named after what they hold. */
async function pageOf(request) {
  try {
    const answer = await fetch(request);
    if (answer.ok) return answer;
  } catch {
    // The server is stopped: what was kept is shown.
  }
  const cache = await caches.open(prefix + edition);
  return (await cache.match(page)) ?? Response.error();
}

/** A file of this edition, or of the one before while a page of it is open. */
async function fileOf(request) {
  const cache = await caches.open(prefix + edition);
  return (await cache.match(request)) ?? (await caches.match(request)) ?? fetch(request);
}

const pathOf = (address) => new URL(address, self.location.href).pathname;
const root = pathOf(page);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  // Anything but the app's own files goes on as if this were not there.
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  const path = pathOf(request.url);
  if (request.mode === 'navigate' && [root, `${root}index.html`].includes(path)) event.respondWith(pageOf(request));
  else if (path.startsWith(`${root}assets/`)) event.respondWith(fileOf(request));
});
