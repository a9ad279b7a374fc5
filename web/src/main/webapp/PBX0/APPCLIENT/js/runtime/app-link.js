/**
 * App links: `<app-name>[?<app parameters>][#<client parameters>]`. On the home screen they stand in one comma-separated text, so
 * commas inside a link are percent-encoded.
 */

/**
 * @typedef {{app: string, params: [string, string][], args: Object<string, string>, client: Object<string, string>}} AppLink
 * `params`: all parameters of the app in their order; `args`: one value for each name, the first that is not empty
 */

/** @param {string} link @returns {AppLink} */
export function parseLink(link) {
  const [, app, query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(link);
  const params = parseQuery(query);
  return { app: decode(app), params, args: firstValues(params), client: firstValues(parseQuery(fragment)) };
}

/** @param {string} app name @param {[string, string][]} [params] @returns {string} */
export function formatLink(app, params = []) {
  const query = formatQuery(params);
  return app + (query ? `?${query}` : '');
}

/**
 * The arguments that apps give, in any of the forms they use: an object whose values are texts or arrays of texts, or a query.
 * @returns {[string, string][]}
 */
export function readArgs(args) {
  if (typeof args === 'string') return parseQuery(args.replace(/^\?/, '').replace(/#.*$/s, ''));
  return Object.entries(args ?? {}).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one ?? '')]));
}

/** @param {[string, string][]} params @returns {Object<string, string>} */
export function firstValues(params) {
  const args = Object.create(null);
  for (const [name, value] of params) args[name] ||= value;
  return args;
}

/** Two links are the same when they open the same thing; the display name and other client parameters do not count. */
export function sameLink(a, b) {
  return linkIdentity(a) === linkIdentity(b);
}

/** @returns {string} equal for links that open the same thing */
export function linkIdentity(link) {
  const { app, params } = parseLink(link);
  return JSON.stringify([app, params.map((pair) => pair.join('=')).sort()]);
}

/** @param {string} [selected] as stored at the PBX @returns {string[]} */
export function parseHome(selected = '') {
  return selected.split(',').map((link) => link.trim()).filter(Boolean);
}

/** @param {string[]} links @returns {string} */
export function formatHome(links) {
  return links.map((link) => link.replaceAll(',', '%2C')).join(',');
}

/**
 * Receivers decode values but not names, and split at the first `=`; a name that could not be told from its surroundings is left out.
 * @param {[string, string][]} params
 */
export function formatQuery(params) {
  return params
    .filter(([name]) => /^[^&=#?\s]+$/.test(name))
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed?.() ?? value)}`)
    .join('&');
}

function parseQuery(text = '') {
  return text.split('&').flatMap((part) => {
    const at = part.indexOf('=');
    return at > 0 ? [[part.slice(0, at), decode(part.slice(at + 1))]] : [];
  });
}

/** Links are stored by many programs; a broken escape must not take the home screen down. */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
