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
