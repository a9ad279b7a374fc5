/** Client APIs in words: those that a person may choose an app for. */
const KNOWN = { 'com.innovaphone.phone': 'api.phone', 'com.innovaphone.chat': 'api.chat', 'com.innovaphone.calllist': 'api.calllist' };
/** Nobody chooses a provider for these: they are asked all together, by name, or not at all. */
const NOT_CHOSEN = new Set(['com.innovaphone.client', 'com.innovaphone.search', 'com.innovaphone.avatar', 'com.innovaphone.launcher',
  'com.innovaphone.autostart', 'com.innovaphone.phoneinfo', 'com.innovaphone.phonelookup']);

/** @param {string} api @param {Function} t @returns {string} a word, or the last part of its identifier */
export const apiName = (api, t) => (KNOWN[api] ? t(KNOWN[api]) : api.split('.').at(-1));

/** @returns {boolean} whether a standard app makes sense */
export const isChosen = (api) => !NOT_CHOSEN.has(api);
