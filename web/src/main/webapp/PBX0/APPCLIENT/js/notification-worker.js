/* Brings clicks on notifications to the client: only notifications of a worker can have buttons. It serves no pages. */
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(tell(event.notification.tag, event.action));
});

async function tell(notification, action) {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage({ notification, action });
  const page = pages.find(({ focused }) => focused) ?? pages.find(({ url }) => url.includes('/APPCLIENT/'));
  if (page && action !== 'reject') await page.focus();
}
