/** The user's own presence, the same on all devices. */
import { Model } from 'carillon/model.js';
import { formatNote, summarize } from './presence-items.js';

/** Longest delay that a browser timer can hold. */
const LONGEST = 2 ** 31 - 1;

export class OwnPresence extends Model {
  items = [];
  loaded = false;
  #timer = 0;
  /** What was set and is not heard of yet: a second change in quick succession builds on it. */
  #pending;

  constructor(connection, login) {
    super();
    this.connection = connection;
    this.login = login;
    connection.on('UpdateOwnPresence', ({ presence }) => this.#onUpdate(presence ?? []));
    login.addEventListener('logout', () => this.#onUpdate([]));
    login.addEventListener('login', () => this.#schedule());
  }

  /** @returns {import('./presence-items.js').Summary} what others see; without a connection nobody sees us */
  get shown() {
    return summarize(this.login.ready ? this.items : []);
  }

  /** @returns {{activity: string, note: string, until: number}} what the user chose himself, without calendar or calls */
  get chosen() {
    return this.#pending ?? summarize(this.items.filter((item) => item.contact === 'tel:'), Date.now(), true);
  }

  /** @param {{activity: string, note: string, until?: number}} choice */
  set({ activity, note, until = 0 }) {
    if (!this.connection.send({ mt: 'SetOwnPresence', activity, note: formatNote(note, until) })) return false;
    this.#pending = { activity, note, until };
    this.changed();
    return true;
  }

  /** @param {boolean} inactive nobody is at this client */
  setInactive(inactive) {
    if (this.login.ready) this.connection.send({ mt: 'SetUserActivity', inactive });
  }

  #onUpdate(items) {
    this.#pending = undefined;
    this.items = items;
    this.loaded = true;
    this.#schedule();
    this.changed();
  }

  /** A state with an end is taken back when its time is over; any client of the user that is running does it. */
  #schedule() {
    clearTimeout(this.#timer);
    const own = this.items.find((item) => item.contact === 'tel:');
    const { until } = summarize(own ? [own] : [], 0);
    if (!until) return;
    const clear = () => this.login.ready && this.set({ activity: '', note: '' });
    this.#timer = setTimeout(clear, Math.min(Math.max(0, until - Date.now()), LONGEST));
  }
}
