/** What an app is for. The PBX keeps one text for all; where it is one that came with the PBX, it is shown in the user's language. */
import en from '../i18n/en.js';

const KEYS = new Map(Object.entries(en).filter(([key]) => key.startsWith('about.')).map(([key, text]) => [text, key]));

/**
 * @param {import('../protocol/apps.js').App} app
 * @param {(key: string) => string} t
 * @returns {string|undefined}
 */
export function appText(app, t) {
  const key = KEYS.get(app.text);
  return key ? t(key) : app.text;
}
