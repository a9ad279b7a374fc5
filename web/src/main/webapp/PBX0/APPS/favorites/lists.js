/**
 * The lists of favourites as the service knows them. Every change goes there and comes back to all pages of the user, this one too;
 * nothing is kept here but which list is looked at.
 */
import { Model } from 'carillon/model.js';

const PHONE = 'com.innovaphone.phone';
const CHAT = 'com.innovaphone.chat';
const CHOSEN = 'carillon:favorites:list';
export const MOST = 32;
/** ms */
const PATIENCE = 15_000;

/** @typedef {{id: number, name: string, num: string, dsp: string}} Contact `name` is the SIP name */
/** @typedef {{id: number, name: string, contacts: Contact[]}} List */
/** @typedef {'' | 'already' | 'offline' | 'full' | 'gone' | 'rejected' | 'unknown'} Outcome '' when all went well */

const FAILURES = { 1: 'gone', 3: 'rejected', 5: 'full' };

export class Lists extends Model {
  /** @type {List[]|null} null as long as they are not known */
  all = null;
  #chosen = chosenBefore();

  constructor(service, apis, watch, finder) {
    super();
    Object.assign(this, { service, apis, watch, finder });
    for (const api of [PHONE, CHAT]) apis.consume(api);
    for (const model of [apis, watch, finder]) model.addEventListener('change', () => this.changed());
    service.addEventListener('ready', () => this.#load());
    service.on('UpdateFavorites', (message) => this.#take(message));
  }

  /** @returns {List} the one that is looked at; an empty one without a number where there is none */
  get current() {
    return this.all?.find(({ id }) => id === this.#chosen) ?? this.all?.[0] ?? { id: 0, name: '', contacts: [] };
  }

  choose(id) {
    this.#chosen = id;
    try {
      localStorage.setItem(CHOSEN, id);
    } catch { /* lasts as long as the page */ }
    this.#look();
  }

  get canCall() {
    return this.apis.providers(PHONE).length > 0;
  }

  get canChat() {
    return this.apis.providers(CHAT).length > 0;
  }

  call({ num, name }) {
    this.apis.request(PHONE, '', { mt: 'StartCall', ...(num ? { num } : { sip: name }) });
  }

  chat({ name }, dn) {
    this.apis.request(CHAT, '', { mt: 'StartChat', sip: name, dn });
  }

  /** @param {{sip?: string, num?: string}} address @returns {boolean} whether it is on the list that is looked at */
  has({ sip, num }) {
    return this.current.contacts.some((one) => (sip ? one.name.toLowerCase() === sip.toLowerCase() : !one.name && one.num === num));
  }

  /** The user chose somebody elsewhere in the client. @param {{sip?: string, num?: string, dn?: string}} contact */
  async take(contact) {
    const outcome = await this.add(contact);
    this.emit('outcome', outcome === 'already' ? '' : outcome);
  }

  /** @param {{sip?: string, num?: string, dn?: string}} contact @returns {Promise<Outcome>} */
  async add(contact) {
    // Only who knows the list can tell.
    await this.#ready().catch(() => {});
    if (this.has(contact)) return 'already';
    return this.#change(() => ({ mt: 'AddFavorite', ...(this.current.id ? { list: this.current.id } : {}), contact }));
  }

  /** @returns {Promise<Outcome>} */
  remove({ id }) {
    return this.#change({ mt: 'DeleteFavorite', list: this.current.id, id });
  }

  /** @param {number} id @param {number} position from 0 @returns {Promise<Outcome>} */
  move(id, position) {
    const { current } = this;
    const moved = current.contacts.find((one) => one.id === id);
    const others = current.contacts.filter((one) => one !== moved);
    current.contacts = [...others.slice(0, position), moved, ...others.slice(position)];
    this.changed();
    return this.#change({ mt: 'MoveFavorite', list: current.id, id, position });
  }

  /** @param {string} name @returns {Promise<Outcome>} */
  async addList(name) {
    return this.#change({ mt: 'AddList', name }, ({ id }) => this.choose(id));
  }

  /** @returns {Promise<Outcome>} */
  renameList(name) {
    return this.#change({ mt: 'RenameList', list: this.current.id, name });
  }

  /** @returns {Promise<Outcome>} */
  deleteList() {
    return this.#change({ mt: 'DeleteList', list: this.current.id });
  }

  /** @param {number} step @returns {Promise<Outcome>} */
  moveList(step) {
    const position = this.all.indexOf(this.current) + step;
    return this.#change({ mt: 'MoveList', list: this.current.id, position });
  }

  /** @param {object|(() => object)} message a function where it depends on the lists, which may not be there yet */
  async #change(message, done = () => {}) {
    try {
      await this.#ready();
      const answer = await this.service.request(typeof message === 'function' ? message() : message);
      if (answer.error) {
        await this.#load();
        return FAILURES[answer.error] ?? 'unknown';
      }
      done(answer);
      return '';
    } catch {
      return 'offline';
    }
  }

  /** The lists are known and can be changed; whoever is quicker than the connection waits a little for it. */
  #ready() {
    const ready = () => this.all && this.service.state === 'ready';
    if (ready()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const look = () => ready() && end(resolve);
      const end = (settle) => {
        clearTimeout(timer);
        this.removeEventListener('change', look);
        settle();
      };
      const timer = setTimeout(() => end(reject), PATIENCE);
      this.addEventListener('change', look);
    });
  }

  async #load() {
    try {
      this.#take(await this.service.request({ mt: 'GetFavorites' }));
    } catch { /* the connection is gone again; the next one asks again */ }
  }

  #take({ lists }) {
    this.all = lists ?? this.all;
    this.#look();
  }

  #look() {
    this.watch.follow(this.current.contacts);
    this.changed();
  }
}

function chosenBefore() {
  try {
    return Number(localStorage.getItem(CHOSEN)) || 0;
  } catch {
    // The browser keeps nothing.
    return 0;
  }
}
