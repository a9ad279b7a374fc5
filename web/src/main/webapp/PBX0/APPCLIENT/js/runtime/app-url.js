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

/** @returns {string} what stands beside the page of the app; '' for anything but a web page */
export function besideApp(app, url, clientUrl) {
  const found = absolute(url, baseUrl(app, clientUrl));
  return found === 'about:blank' ? '' : found;
}

/**
 * @param {import('../protocol/apps.js').App} app
 * @param {[string, string][]} params of the link
 * @param {{lang: string, scheme: string, clientUrl: string}} client
 */
export function startUrl(app, params, { lang, scheme, clientUrl }) {
  if (app.website) return absolute(app.url, clientUrl);
  const own = Object.entries({ name: app.name, lang, scheme, title: app.title, clientUrl });
  return `${baseUrl(app, clientUrl)}.htm?${formatQuery([...own, ...withoutReserved(params)])}`;
}

/** @param {[string, string][]} params @returns {[string, string][]} those that are the app's own */
export function withoutReserved(params) {
  return params.filter(([name]) => !RESERVED.includes(name));
}

/**
 * The address of the client page under which relative addresses of apps are meant: with a build component, also where this page
 * was loaded without one.
 * @param {Location} location @param {string} build
 */
export function clientPage({ origin, pathname }, build) {
  return origin + (build ? pathname.replace(/\/APPCLIENT\/(?=[^/]*$)/, `/APPCLIENT/${build}/`) : pathname);
}
