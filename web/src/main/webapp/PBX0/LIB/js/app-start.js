/** What an app learns from the URL it was started with, and where its service is. */

/**
 * Parameters are split by hand: the protocol encodes values with encodeURIComponent, a plus sign is no blank.
 * @param {Location} location
 */
export function readStart(location) {
  const start = { name: '', lang: '', scheme: '', title: '', clientUrl: '', args: {} };
  for (const part of location.search.slice(1).split('&')) {
    const [, name, value] = /^([^=]*)=(.*)$/.exec(part) ?? [];
    if (!name) continue;
    const text = decodeURIComponent(value);
    if (name in start && name !== 'args') start[name] = text;
    else if (!start.args[name]) start.args[name] = text;
  }
  const page = location.origin + location.pathname;
  start.url = page.slice(0, page.lastIndexOf('/')).replace(/^http/, 'ws');
  return start;
}
