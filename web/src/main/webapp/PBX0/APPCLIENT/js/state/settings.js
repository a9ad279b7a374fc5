/**
 * Language and colour scheme, chosen per browser; "auto" follows browser and system. All windows of the client follow at once.
 * Events: 'change', 'lang', 'scheme' (when the effective value changed).
 */
import { Model } from 'carillon/model.js';
import { browserLanguage } from 'carillon/i18n.js';

const KEY = 'carillon:prefs';
const darkSystem = matchMedia('(prefers-color-scheme: dark)');

export class Settings extends Model {
  /** @param {import('carillon/i18n.js').Texts} texts */
  constructor(texts) {
    super();
    this.texts = texts;
    this.#load();
    darkSystem.addEventListener('change', () => this.#apply());
    addEventListener('storage', (event) => event.key === KEY && this.#load());
  }

  /** @param {'lang'|'scheme'|'side'|'notify'} name @param {*} value */
  set(name, value) {
    this.choice = { ...this.choice, [name]: value };
    try {
      localStorage.setItem(KEY, JSON.stringify(this.choice));
    } catch { /* lasts as long as the page */ }
    this.#apply();
  }

  #load() {
    let stored = {};
    try {
      stored = JSON.parse(localStorage.getItem(KEY)) ?? {};
    } catch { /* no storage: defaults */ }
    this.choice = { lang: 'auto', scheme: 'auto', side: true, ...stored };
    this.#apply();
  }

  #apply() {
    const { lang, scheme } = this.choice;
    this.#become('lang', this.texts.languages.includes(lang) ? lang : browserLanguage());
    const system = darkSystem.matches ? 'dark' : 'light';
    this.#become('scheme', scheme === 'dark' || scheme === 'light' ? scheme : system);
    this.changed();
  }

  #become(name, value) {
    if (this[name] === value) return;
    this[name] = value;
    if (name === 'lang') this.texts.use(value);
    else document.documentElement.dataset.scheme = value;
    this.emit(name);
  }
}
