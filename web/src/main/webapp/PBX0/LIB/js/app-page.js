/** Starts the page of an app of the PBX the way every app starts: parameters of the URL, `Alive` to the client, connection to the own service. */
import { AppWebsocket } from 'carillon/app-websocket.js';
import { readStart } from 'carillon/app-start.js';
import { ClientApis } from 'carillon/client-apis.js';
import { keepFocus } from 'carillon/focus.js';
import { Texts, browserLanguage } from 'carillon/i18n.js';
import common from 'carillon/app-texts.js';

/**
 * @param {object} app
 * @param {string} app.name where the URL does not tell one
 * @param {Object<string, Object<string, string>>} app.catalogues the app's own texts
 * @param {string} app.element name of the element that shows the app; it gets `texts`, and `model` or `alone`
 * @param {string} [app.path] of the service on this host, where it is not the app's own
 * @param {(parts: {service: AppWebsocket, apis: ClientApis, start: object, texts: Texts}) => object} app.model what it shows
 */
export function startApp({ name, catalogues, element, path, model }) {
  const start = readStart(location);
  const texts = new Texts(merged(catalogues), start.lang || browserLanguage());
  const page = document.createElement(element);
  page.texts = texts;
  if (start.title) document.title = start.title;
  if (window.parent === window) {
    page.alone = true;
  } else {
    const service = new AppWebsocket(path ? new URL(path, start.url).href : start.url, start.name || name);
    const apis = new ClientApis();
    page.model = model({ service, apis, start, texts });
    addEventListener('message', (event) => follow(event, texts, page.model));
    window.parent.postMessage(JSON.stringify({ mt: 'Alive' }), '*');
    service.connect();
  }
  document.body.append(page);
  keepFocus();
}

/** Language, colours and arguments follow the client while the app runs. */
function follow(event, texts, model) {
  if (event.source !== window.parent || typeof event.data !== 'string') return;
  const { mt, lang, scheme, args } = JSON.parse(event.data);
  if (mt === 'SetLang') texts.use(lang);
  if (mt === 'SetScheme') document.documentElement.dataset.scheme = scheme === 'dark' ? 'dark' : 'light';
  if (mt === 'SetArgs') model.setArgs?.(args ?? {});
  if (mt === 'Show') model.broughtToFront?.();
}

function merged(catalogues) {
  return Object.fromEntries(Object.entries(common).map(([lang, texts]) => [lang, { ...texts, ...catalogues[lang] }]));
}
