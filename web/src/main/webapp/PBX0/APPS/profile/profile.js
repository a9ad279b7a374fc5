/** Starts the profile app the way every app starts: parameters of the URL, `Alive` to the client, connection to the own service. */
import { AppWebsocket } from 'carillon/app-websocket.js';
import { readStart } from 'carillon/app-start.js';
import { Texts, browserLanguage } from 'carillon/i18n.js';
import catalogues from './texts.js';
import { Profile } from './profile-model.js';
import './profile-page.js';

const start = readStart(location);
const texts = new Texts(catalogues, start.lang || browserLanguage());
const page = document.createElement('profile-page');
page.texts = texts;

if (window.parent === window) {
  page.alone = true;
} else {
  window.parent.postMessage(JSON.stringify({ mt: 'Alive' }), '*');
  addEventListener('message', follow);
  const service = new AppWebsocket(start.url, start.name || 'profile');
  page.profile = new Profile(service);
  service.connect();
}
document.body.append(page);

/** Language and colours follow the client while the app runs. */
function follow(event) {
  if (event.source !== window.parent || typeof event.data !== 'string') return;
  const { mt, lang, scheme } = JSON.parse(event.data);
  if (mt === 'SetLang') texts.use(lang);
  if (mt === 'SetScheme') document.documentElement.dataset.scheme = scheme === 'dark' ? 'dark' : 'light';
}
