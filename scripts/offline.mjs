/**
 * The application without a network: a service worker that keeps the files of one build. Built files have their hash in
 * their name, so what is kept is never stale; the page itself is asked for first and taken from the cache only when
 * nobody answers.
 */
import { createHash } from 'node:crypto';

/**
 * @param {readonly string[]} files of the build, relative to the page
 * @param {string} version of the build
 */
const workerText = (files, version) => `const CACHE = 'bascule-${version}';
const FILES = ${JSON.stringify(['./', 'favicon.svg', ...files])};
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  const others = (names) => names.filter((name) => name.startsWith('bascule-') && name !== CACHE);
  event.waitUntil(
    caches.keys().then((names) => Promise.all(others(names).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});
// Servers answer with Vary: Origin and module scripts carry an origin: without ignoreVary nothing would match.
const kept = (request) => caches.match(request, { ignoreVary: true, ignoreSearch: request.mode === 'navigate' });
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(
    request.mode === 'navigate'
      ? fetch(request).catch(() => kept(request).then((page) => page ?? kept(new Request('./'))))
      : kept(request).then((file) => file ?? fetch(request)),
  );
});
`;

/** @returns {import('vite').Plugin} */
export const offline = () => ({
  name: 'offline',
  apply: 'build',
  generateBundle(_, bundle) {
    if (this.environment.name !== 'client') return;
    const files = Object.keys(bundle)
      .filter((file) => file !== 'index.html')
      .sort();
    const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
    this.emitFile({ type: 'asset', fileName: 'offline.js', source: workerText(files, version) });
  },
});
