/** The user's own data as his service knows them, and the changes he may make. */
import { Model } from 'carillon/model.js';

/** @typedef {'' | 'password' | 'rejected' | 'offline' | 'unknown'} Outcome '' when all went well */

export class Profile extends Model {
  user = null;
  twoFactor = { on: false, forced: false, available: false };
  passwordMinLength = 8;

  /** @param {import('carillon/app-websocket.js').AppWebsocket} service */
  constructor(service) {
    super();
    this.service = service;
    service.addEventListener('change', () => this.changed());
    service.addEventListener('ready', () => this.#load());
    service.on('UpdateProfile', (message) => this.#take(message));
  }

  get state() {
    return this.service.state;
  }

  /** @returns {Promise<Outcome>} */
  changePassword(current, password) {
    const { service } = this;
    return this.#change({ mt: 'ChangePassword', current: service.seal(current), password: service.seal(password) });
  }

  /** @returns {Promise<Outcome>} */
  setEmail(email, current) {
    return this.#change({ mt: 'SetEmail', email, current: this.service.seal(current) });
  }

  /** @returns {Promise<Outcome>} */
  setTwoFactor(on, current) {
    return this.#change({ mt: 'SetTwoFactor', on, current: this.service.seal(current) });
  }

  async #change(message) {
    try {
      const { error } = await this.service.request(message);
      if (!error) return '';
      return { 2: 'password', 3: 'rejected' }[error] ?? 'unknown';
    } catch {
      return 'offline';
    }
  }

  async #load() {
    try {
      this.#take(await this.service.request({ mt: 'GetProfile' }));
    } catch { /* the connection is gone again; the next one asks again */ }
  }

  #take({ user, twoFactor, passwordMinLength }) {
    this.user = user ?? this.user;
    this.twoFactor = twoFactor ?? this.twoFactor;
    this.passwordMinLength = passwordMinLength ?? this.passwordMinLength;
    this.changed();
  }
}
