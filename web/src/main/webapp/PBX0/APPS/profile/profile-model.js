/** The user's own data as his service knows them, and the changes he may make. */
import { Model } from 'carillon/model.js';
import { Visibility } from './visibility-model.js';

/** @typedef {'' | 'password' | 'rejected' | 'offline' | 'unknown'} Outcome '' when all went well */

export class Profile extends Model {
  user = null;
  twoFactor = { on: false, forced: false, available: false };
  passwordMinLength = 8;
  /** @type {{id: string, current: boolean, userAgent: string, timestamp: number}[]|null} null as long as they are not known */
  sessions = null;
  /** @type {Object<string, string>} names of the chosen apps by API */
  standardApps = {};

  /** @type {{url: string, readAt?: number, fault?: string}} */
  calendar = { url: '' };

  /**
   * @param {import('carillon/app-websocket.js').AppWebsocket} service
   * @param {import('carillon/client-apis.js').ClientApis} apis
   */
  constructor(service, apis) {
    super();
    Object.assign(this, { service, apis, visibility: new Visibility(service) });
    apis.addEventListener('change', () => this.changed());
    service.addEventListener('change', () => this.changed());
    service.addEventListener('ready', () => this.#load());
    service.on('UpdateProfile', (message) => this.#take(message));
    service.on('UpdateSessions', (message) => this.#takeSessions(message));
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

  /** @param {string} url '' for none @returns {Promise<Outcome>} */
  setCalendar(url) {
    return this.#change({ mt: 'SetCalendar', url });
  }

  /** @returns {Promise<Outcome>} */
  setTwoFactor(on, current) {
    return this.#change({ mt: 'SetTwoFactor', on, current: this.service.seal(current) });
  }

  /** @returns {Promise<Outcome>} */
  endSession(id) {
    return this.#change({ mt: 'EndSession', id });
  }

  /** @param {string} api @param {string} app '' to be asked again @returns {Promise<Outcome>} */
  chooseStandardApp(api, app) {
    return this.#change({ mt: 'SetStandardApp', clientApi: api, app });
  }

  /** @param {string} group @param {boolean} wanted @returns {Promise<Outcome>} */
  takePart(group, wanted) {
    return this.#change({ mt: 'SetGroup', group, in: wanted });
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
      this.#takeSessions(await this.service.request({ mt: 'GetSessions' }));
    } catch { /* the connection is gone again; the next one asks again */ }
  }

  #takeSessions({ sessions }) {
    this.sessions = sessions ?? this.sessions;
    this.changed();
  }

  #take({ user, twoFactor, passwordMinLength, standardApps, calendar }) {
    this.user = user ?? this.user;
    this.twoFactor = twoFactor ?? this.twoFactor;
    this.standardApps = standardApps ?? this.standardApps;
    this.calendar = calendar ?? this.calendar;
    this.passwordMinLength = passwordMinLength ?? this.passwordMinLength;
    this.changed();
  }
}
