/**
 * App links: `<app-name>[?<app parameters>][#<client parameters>]`. On the home screen they stand in one comma-separated text, so
 * commas inside a link are percent-encoded.
 */

/** @typedef {{app: string, args: Object<string, string>, client: Object<string, string>}} AppLink */

/** @param {string} link @returns {AppLink} */
export function parseLink(link) {
  const [, app, query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(link);
  return { app: decode(app), args: parseQuery(query), client: parseQuery(fragment) };
}

/** @param {string} app name @param {object|string} [args] parameters as object or query text @returns {string} */
export function formatLink(app, args = {}) {
  const query = typeof args === 'string' ? args.replace(/^\?/, '') : formatQuery(args);
  return app + (query ? `?${query}` : '');
}

/** Two links are the same when they open the same thing; the display name and other client parameters do not count. */
export function sameLink(a, b) {
  return identity(a) === identity(b);
}

/** @param {string} [selected] as stored at the PBX @returns {string[]} */
export function parseHome(selected = '') {
  return selected.split(',').map((link) => link.trim()).filter(Boolean);
}

/** @param {string[]} links @returns {string} */
export function formatHome(links) {
  return links.map((link) => link.replaceAll(',', '%2C')).join(',');
}

/** @param {object} args values are texts or arrays of texts */
export function formatQuery(args) {
  return Object.entries(args)
    .flatMap(([name, value]) => [value].flat().map((one) => `${name}=${encodeURIComponent(one)}`))
    .join('&');
}

function parseQuery(text = '') {
  const args = {};
  for (const part of text.split('&')) {
    const at = part.indexOf('=');
    if (at > 0) args[part.slice(0, at)] ??= decode(part.slice(at + 1));
  }
  return args;
}

function identity(link) {
  const { app, args } = parseLink(link);
  return JSON.stringify([app, Object.entries(args).sort()]);
}

/** Links are stored by many programs; a broken escape must not take the home screen down. */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
