/** Calls of others (myapps.md section 12.4), by name or number; the PBX is asked once for each. Event 'update': address and message. */
import { Model } from 'carillon/model.js';
import { keyOfAddress } from './addresses.js';

/** @typedef {import('./presence.js').Address} Address */

export class Dialogs extends Model {
  /** @type {Map<string, {address: Address, count: number, calls: Map<string, object>}>} */
  #watched = new Map();

  constructor(connection, login) {
    super();
    this.connection = connection;
    this.login = login;
    login.addEventListener('login', () => this.#watched.forEach((known) => this.#renew(known)));
    login.addEventListener('logout', () => this.#watched.clear());
    connection.on('DialogInfo', (message) => this.#onInfo(message));
  }

  /** @param {Address} address */
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
    this.#watched.set(key, { address, count: 1, calls: new Map() });
    if (this.login.ready) this.connection.send({ mt: 'SubscribeDialog', ...address });
  }

  /** @param {Address} address */
  unwatch(address) {
    const key = keyOfAddress(address);
    const known = this.#watched.get(key);
    if (!known || --known.count > 0) return;
    this.#watched.delete(key);
    if (this.login.ready) this.connection.send({ mt: 'UnsubscribeDialog', ...address });
  }

  /** After an interruption the PBX tells the calls that still exist; those before it are over until it does. */
  #renew(known) {
    for (const { mt, sip, num, callId } of known.calls.values()) {
      this.emit('update', { address: known.address, info: { mt, sip, num, callId, deleted: true } });
    }
    known.calls.clear();
    this.connection.send({ mt: 'SubscribeDialog', ...known.address });
  }

  #onInfo(message) {
    const { sip, num, callId, deleted } = message;
    const known = this.#watched.get(`sip:${sip}`) ?? this.#watched.get(`num:${num}`);
    if (!known) return;
    if (deleted) known.calls.delete(callId);
    else known.calls.set(callId, message);
    this.emit('update', { address: known.address, info: message });
  }
}
