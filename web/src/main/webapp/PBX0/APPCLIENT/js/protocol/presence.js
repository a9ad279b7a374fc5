/**
 * Presence of others, by name or number. Several parts of the client may watch the same contact; the PBX is asked once.
 * Events: 'change', 'update' (of one: detail is its address).
 */
import { Model } from 'carillon/model.js';
import { keyOfAddress } from './addresses.js';

/** @typedef {{sip: string}|{num: string}} Address */
/** @typedef {{address: Address, up: boolean, ep: object, presence: object[], answered: boolean, count: number}} Watched */

export class Presence extends Model {
  /** @type {Map<string, Watched>} */
  #watched = new Map();

  constructor(connection, login) {
    super();
    this.connection = connection;
    this.login = login;
    login.addEventListener('login', () => this.#watched.forEach(({ address }) => this.#send('SubscribePresence', address)));
    login.addEventListener('logout', () => {
      this.#watched.clear();
      this.changed();
    });
    connection.on('UpdatePresence', (message) => this.#onUpdate(message));
  }

  /** @param {Address} address @returns {Watched|undefined} what is known, undefined if nobody watches */
  get(address) {
    return this.#watched.get(keyOfAddress(address));
  }

  /** @param {Address} address */
  watch(address) {
    const key = keyOfAddress(address);
    const known = this.#watched.get(key);
    if (known) {
      known.count++;
      return;
    }
    this.#watched.set(key, { address, up: false, ep: {}, presence: [], answered: false, count: 1 });
    if (this.login.ready) this.#send('SubscribePresence', address);
  }

  /** @param {Address} address */
  unwatch(address) {
    const key = keyOfAddress(address);
    const known = this.#watched.get(key);
    if (!known || --known.count > 0) return;
    this.#watched.delete(key);
    if (this.login.ready) this.#send('UnsubscribePresence', address);
  }

  #send(mt, address) {
    this.connection.send({ mt, ...address });
  }

  #onUpdate({ sip, num, up, ep, presence }) {
    // The PBX echoes the value of the subscription; an endpoint may carry both, so either of them finds it.
    const known = this.#watched.get(`sip:${sip}`) ?? this.#watched.get(`num:${num}`);
    if (!known) return;
    Object.assign(known, { up: !!up, ep: ep ?? {}, presence: presence ?? [], answered: true });
    this.emit('update', known.address);
    this.changed();
  }
}
