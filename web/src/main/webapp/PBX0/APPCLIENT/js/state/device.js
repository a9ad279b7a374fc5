/** Browser and system in words, so that a person recognises a device in the list of sessions. */

const BROWSERS = [
  [/\bEdgA?\/|EdgiOS\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

const find = (table, text) => table.find(([pattern]) => pattern.test(text))?.[1] ?? '';

/** @param {string} agent @returns {{browser: string, system: string}} '' where unknown */
export function readAgent(agent) {
  return { browser: find(BROWSERS, agent), system: find(SYSTEMS, agent) };
}

/** @returns {string} what this client calls itself at log-in, e.g. `myApps (Firefox on Windows)` */
export function ownAgent(agent = navigator.userAgent) {
  const { browser, system } = readAgent(agent);
  return `myApps (${[browser || 'Browser', system].filter(Boolean).join(' on ')})`;
}

/**
 * @param {string} agent of a session: our own form, that of a browser, or what another client says of itself
 * @param {(key: string, values: object) => string} t
 */
export function deviceWords(agent, t) {
  const [, browser, system] = /^myApps \((.+?)(?: on (.+))?\)$/.exec(agent) ?? [];
  const found = browser ? { browser, system } : readAgent(agent);
  if (found.browser && found.system) return t('device.on', found);
  return found.browser || agent || t('device.unknown');
}

/** @returns {'phone'|'computer'|'app'} which symbol suits the device */
export function deviceKind(agent) {
  if (/iPhone|iPad|Android/.test(agent)) return 'phone';
  return /^myApps \(|Mozilla\//.test(agent) ? 'computer' : 'app';
}
