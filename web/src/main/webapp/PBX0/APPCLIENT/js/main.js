/** Starts the client in the page; a page for one app only joins the client that opened it, if there is one. */
import { keepFocus } from 'carillon/focus.js';

const [, place, link = ''] = location.hash.split('/');

async function start() {
  if (place === 'window' && window.opener) {
    const { joinOpener } = await import('./window-page.js');
    if (joinOpener(decodeURIComponent(link))) return;
  }
  const [{ Client }] = await Promise.all([import('./client.js'), import('./shell/client-root.js')]);
  const client = new Client(location);
  const root = document.createElement('carillon-client');
  root.client = client;
  document.body.append(root);
  keepFocus();
  client.start();
}

start();
