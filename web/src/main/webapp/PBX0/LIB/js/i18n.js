/** Texts, dates and numbers in the language of the user. */
import { Model } from 'carillon/model.js';

/** @returns {string} two-letter code of the browser's language, lower case */
export function browserLanguage() {
  return (navigator.language || 'en').slice(0, 2).toLowerCase();
}

export class Texts extends Model {
  #catalogues;

  /** @param {Object<string, Object<string, string>>} catalogues by language; `en` is complete and stands in for missing texts */
  constructor(catalogues, lang) {
    super();
    this.#catalogues = catalogues;
    this.use(lang);
  }

  get languages() {
    return Object.keys(this.#catalogues);
  }

  /** Switches the language; an unknown one becomes English. */
  use(lang) {
    this.lang = this.#catalogues[lang] ? lang : 'en';
    // The region of the browser decides the form of dates if it speaks the chosen language, otherwise the language alone.
    this.locale = navigator.languages?.find((l) => l.slice(0, 2).toLowerCase() === this.lang) ?? this.lang;
    this.plural = new Intl.PluralRules(this.locale);
    document.documentElement.lang = this.lang;
    this.changed();
  }

  /**
   * @param {string} key
   * @param {Object<string, string|number>} [values] fill `{name}`; with a number `n` the text `key.one` or `key.other` is taken
   */
  t = (key, values = {}) => {
    const full = typeof values.n === 'number' ? `${key}.${this.plural.select(values.n)}` : key;
    const text = this.#find(full) ?? this.#find(`${key}.other`) ?? this.#find(key) ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  };

  #find(key) {
    return this.#catalogues[this.lang][key] ?? this.#catalogues.en[key];
  }

  /** @param {number} time ms @param {boolean} [dated] @returns {string} time of day, with the date if it is not today or is wanted */
  moment(time, dated = false) {
    const date = new Date(time);
    const today = !dated && date.toDateString() === new Date().toDateString();
    return date.toLocaleString(this.locale, today ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' });
  }

  /** @param {number} time ms @returns {string} exact date and time */
  exact(time) {
    return new Date(time).toLocaleString(this.locale, { dateStyle: 'full', timeStyle: 'medium' });
  }

  /** @param {number} time ms in the past @returns {string} such as "5 minutes ago" */
  ago(time, now = Date.now()) {
    const format = new Intl.RelativeTimeFormat(this.locale, { numeric: 'auto' });
    const seconds = Math.max(0, Math.round((now - time) / 1000));
    if (seconds < 60) return this.t('time.now');
    if (seconds < 3600) return format.format(-Math.floor(seconds / 60), 'minute');
    if (seconds < 86400) return format.format(-Math.floor(seconds / 3600), 'hour');
    return format.format(-Math.floor(seconds / 86400), 'day');
  }

  compare = (a, b) => a.localeCompare(b, this.locale, { sensitivity: 'base', numeric: true });
}
