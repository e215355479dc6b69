// Shows that there is news when this site knocks. Nothing is sent along, so there is nothing else it could show.
const words = { en: 'You have something new.', es: 'Tienes algo nuevo.' };
const language = new URL(self.location.href).searchParams.get('language');

self.addEventListener('push', (event) => {
  event.waitUntil(self.registration.showNotification('Cairn', { body: words[language] ?? words.en, icon: '/icon.svg', tag: 'news' }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow('/inbox'));
});

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// Gives out what a person kept of the meetings (`app/_meetings/device.ts`) when the network does not answer, and nothing else, ever.
const pages = 'meetings';
/** A browser asks for a page with other headers than the page that kept it. */
const asKept = { ignoreVary: true };

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const isPage = request.mode === 'navigate' && pathname.startsWith('/meetings');
  if (!isPage && !pathname.startsWith('/_next/static/')) return;
  event.respondWith(
    fetch(request).catch(async () => {
      const cache = await caches.open(pages);
      return (
        (await cache.match(pathname + search, asKept)) ??
        (isPage ? await cache.match('/meetings/mine', asKept) : undefined) ??
        Response.error()
      );
    }),
  );
});
