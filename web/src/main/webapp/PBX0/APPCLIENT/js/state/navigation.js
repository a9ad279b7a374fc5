/**
 * What fills the work area, kept in the fragment of the URL: `#/home`, `#/app/<link>`, `#/sessions` and so on. So back and forward
 * work, and a reload comes back to the same place. `#/window/<link>` is a window of its own for one app.
 */
import { Model } from 'carillon/model.js';

const PLACES = new Set(['home', 'app', 'people', 'more', 'sessions', 'settings', 'window']);

export class Navigation extends Model {
  place = 'home';
  /** @type {string} link of the shown app */
  link = '';

  constructor() {
    super();
    this.#read();
    addEventListener('popstate', () => this.#read());
  }

  /** @param {string} place @param {string} [link] */
  go(place, link = '') {
    if (place !== this.place || link !== this.link) history.pushState(null, '', address(place, link));
    this.#read();
  }

  /** The shown app moved to another view: the same history entry. */
  replace(link) {
    if (this.place !== 'app' && this.place !== 'window') return;
    history.replaceState(null, '', address(this.place, link));
    this.link = link;
  }

  /** @returns {string} URL of a window of its own for the app */
  static windowUrl(link) {
    return location.pathname + location.search + address('window', link);
  }

  #read() {
    const [, place, ...rest] = location.hash.split('/');
    this.place = PLACES.has(place) ? place : 'home';
    try {
      this.link = decodeURIComponent(rest.join('/'));
    } catch {
      this.link = '';
    }
    this.changed();
    this.emit('moved');
  }
}

const address = (place, link) => `#/${place}${link ? `/${encodeURIComponent(link)}` : ''}`;
