/** The user's own sessions, kept up to date by the PBX. */
import { Model } from 'carillon/model.js';

/** @typedef {{id: string, current?: boolean, userAgent?: string, timestamp?: number, code?: number, needsAuthorization?: boolean}} Session */

export class Sessions extends Model {
  /** @type {Map<string, Session>} */
  #all = new Map();
  /** The own session; `current` may be missing in later messages about it. */
  #own = '';
  loaded = false;

  constructor(connection, login) {
    super();
    this.connection = connection;
    login.addEventListener('login', () => this.#reset());
    login.addEventListener('logout', () => this.#reset());
    connection.on('SessionAdded', (message) => this.#put(message));
    connection.on('SessionUpdated', (message) => this.#put(message));
    connection.on('SessionDeleted', ({ id }) => {
      this.#all.delete(id);
      this.changed();
    });
  }

  /** @returns {Session[]} this device first, then the most recently used */
  get list() {
    return [...this.#all.values()]
      .filter((session) => !session.needsAuthorization)
      .sort((a, b) => b.current - a.current || (b.timestamp ?? 0) - (a.timestamp ?? 0));
  }

  /** @returns {Session[]} log-ins elsewhere that wait for our word */
  get waiting() {
    return [...this.#all.values()].filter((session) => session.needsAuthorization && !session.current);
  }

  /** Lets a waiting log-in in. */
  authorize(id) {
    return this.connection.send({ mt: 'AuthorizeSession', id });
  }

  /** Ends a session, or rejects a waiting one. */
  remove(id) {
    return this.connection.send({ mt: 'DeleteSession', id });
  }

  #put({ id, info }) {
    if (info.current) this.#own = id;
    this.#all.set(id, { ...info, id, current: id === this.#own });
    this.loaded = true;
    this.changed();
  }

  #reset() {
    this.#all.clear();
    this.#own = '';
    this.loaded = false;
    this.changed();
  }
}
