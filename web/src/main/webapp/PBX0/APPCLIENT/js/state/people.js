/**
 * The people a user wants to have in view, kept by this browser per user, with their presence. Favourites that follow the user to
 * all devices are a matter of the PBX and come later.
 */
import { Model } from 'carillon/model.js';
import { summarize } from '../protocol/presence-items.js';

/** @typedef {{sip?: string, num?: string}} Address */

const equal = (a, b) => a.sip === b.sip && a.num === b.num;

export class People extends Model {
  /** @type {Address[]} */
  list = [];
  #key = '';

  constructor(login, presence) {
    super();
    this.login = login;
    this.presence = presence;
    login.addEventListener('login', () => this.#load());
    login.addEventListener('logout', () => this.#forgetUser());
    presence.addEventListener('change', () => this.changed());
  }

  /** @param {string} text name or number as typed @returns {Address|null} */
  static address(text) {
    const value = text.trim();
    if (!value) return null;
    return /^[+\d*#][\d*#\s/()-]*$/.test(value) ? { num: value.replace(/[\s/()-]/g, '') } : { sip: value.toLowerCase() };
  }

  /** @param {Address} address @returns {{address: Address, name: string, detail: string, known: boolean, answered: boolean, summary: object}} */
  describe(address) {
    const watched = this.presence.get(address);
    const given = address.sip ?? address.num;
    const { dn, num, sip } = watched?.ep ?? {};
    const known = !!watched?.up;
    return {
      address,
      name: dn || sip || given,
      detail: num ?? (dn ? given : ''),
      known,
      answered: !!watched?.answered,
      summary: known ? summarize(watched.presence) : null,
    };
  }

  has(address) {
    return this.list.some((other) => equal(other, address));
  }

  /** @param {Address} address */
  add(address) {
    if (this.has(address)) return;
    this.presence.watch(address);
    this.#store([...this.list, address]);
  }

  /** @param {Address} address */
  remove(address) {
    if (!this.has(address)) return;
    this.presence.unwatch(address);
    this.#store(this.list.filter((other) => !equal(other, address)));
  }

  #store(list) {
    this.list = list;
    try {
      localStorage.setItem(this.#key, JSON.stringify(list));
    } catch { /* lasts as long as the page */ }
    this.changed();
  }

  #load() {
    const { sip, domain } = this.login.user;
    const key = `carillon:people:${sip}@${domain}`;
    if (key === this.#key) return;
    this.#key = key;
    let stored = [];
    try {
      stored = JSON.parse(localStorage.getItem(key)) ?? [];
    } catch { /* nothing readable: an empty list */ }
    this.list = stored.filter(({ sip: s, num: n }) => s || n);
    for (const address of this.list) this.presence.watch(address);
    this.changed();
  }

  #forgetUser() {
    this.#key = '';
    this.list = [];
    this.changed();
  }
}
