/** From the URL configured at an app object to its page, its icon, and the URL it is started with. */
import { formatQuery } from './app-link.js';

/** Names that belong to the client; links cannot use them for parameters of the app. */
const RESERVED = ['name', 'lang', 'scheme', 'title', 'url', 'originalUrl', 'clientUrl'];

/** Whatever is configured, only a web page is ever loaded. */
function absolute(url, clientUrl) {
  try {
    const { protocol, href } = new URL(url, clientUrl);
    return /^https?:$/.test(protocol) ? href : 'about:blank';
  } catch {
    return 'about:blank';
  }
}

/** @param {import('../protocol/apps.js').App} app @returns {string} its base URL without extension */
export function baseUrl(app, clientUrl) {
  return absolute(app.url, clientUrl).replace(/\.htm$/, '');
}

/** @returns {string} the icon beside the page; websites have none */
export function iconUrl(app, clientUrl) {
  return app.website || !app.url ? '' : `${baseUrl(app, clientUrl)}.png`;
}

/**
 * @param {import('../protocol/apps.js').App} app
 * @param {Object<string, string>} args parameters of the link
 * @param {{lang: string, scheme: string, clientUrl: string}} client
 */
export function startUrl(app, args, { lang, scheme, clientUrl }) {
  if (app.website) return absolute(app.url, clientUrl);
  const own = { name: app.name, lang, scheme, title: app.title, clientUrl };
  return `${baseUrl(app, clientUrl)}.htm?${formatQuery({ ...own, ...withoutReserved(args) })}`;
}

/** @returns {object} the parameters that are the app's own */
export function withoutReserved(args) {
  return Object.fromEntries(Object.entries(args).filter(([name]) => !RESERVED.includes(name)));
}
