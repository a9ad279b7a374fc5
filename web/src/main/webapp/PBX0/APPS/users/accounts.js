/** The users as the service tells them: a part of the list, one user in detail, what there is to choose from, and the changes. */
import { Model } from 'carillon/model.js';

const PAGE = 50;
/** ms after the last key */
const PAUSE = 200;

/** @typedef {{guid: string, name: string, cn: string, dn: string, num: string, email: string, administrator: boolean, locked: boolean}} Row */
/** @typedef {Row & {hasPassword: boolean, twoFactor: boolean, sessions: number, groups: string[], apps: string[], templates: string[], link?: {purpose: string, expires: number}}} Account */
/** @typedef {{expires: number, mailed?: string, link?: string}} Handover how a password link gets to its owner */
/** @typedef {{error: number, text: string}} Failure `error` 0 where the connection is gone */

export class Accounts extends Model {
  filter = '';
  /** @type {Row[]|null} null as long as nothing is known */
  rows = null;
  total = 0;
  busy = false;
  /** The service says that this user is no administrator (any more). */
  forbidden = false;
  /** @type {{apps: object[], groups: string[], templates: object[], mail: boolean, passwordMinLength: number}|null} */
  choices = null;
  /** '' for none, 'new', or the guid of the user that is shown */
  shown = '';
  /** @type {Account|null} */
  account = null;
  #timer = 0;
  #question = 0;

  /** @param {import('carillon/app-websocket.js').AppWebsocket} service */
  constructor(service) {
    super();
    this.service = service;
    service.addEventListener('ready', () => this.#ready());
  }

  find(filter) {
    this.filter = filter;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#list(0), PAUSE);
    this.changed();
  }

  more() {
    if (!this.busy && this.rows && this.rows.length < this.total) this.#list(this.rows.length);
  }

  /** @param {string} guid '' to close, 'new' for the form of a new user */
  async show(guid) {
    this.shown = guid;
    this.account = null;
    this.changed();
    if (guid && guid !== 'new') await this.#reload();
  }

  /** @param {object} user @param {boolean} mail @returns {Promise<{guid: string, handover: Handover}>} */
  async invite(user, mail) {
    const { guid, handover } = await this.#ask({ mt: 'InviteUser', user, mail });
    await this.#list(0);
    return { guid, handover: this.#opened(handover) };
  }

  /** @returns {Promise<string>} guid */
  async create(user, password) {
    const { guid } = await this.#ask({ mt: 'CreateUser', user, password: this.service.seal(password) });
    await this.#list(0);
    return guid;
  }

  async save(guid, user) {
    await this.#ask({ mt: 'SetUser', guid, user });
    await this.#refresh(guid);
  }

  async setLocked(guid, locked) {
    await this.#ask({ mt: 'SetLocked', guid, locked });
    await this.#refresh(guid);
  }

  /** @returns {Promise<Handover>} */
  async resetPassword(guid, mail) {
    const { handover } = await this.#ask({ mt: 'ResetPassword', guid, mail });
    await this.#refresh(guid);
    return this.#opened(handover);
  }

  /** The link comes encrypted, since it is as good as the password. */
  #opened(handover) {
    return { ...handover, ...(handover.link ? { link: new URL(this.service.unseal(handover.link), location.origin).href } : {}) };
  }

  async #ready() {
    try {
      const { error, ...choices } = await this.service.request({ mt: 'GetChoices' });
      this.forbidden = error === 2;
      if (!error) this.choices = choices;
      this.changed();
      if (this.forbidden) return;
      await this.#list(0);
      if (this.shown && this.shown !== 'new') await this.#reload();
    } catch { /* the connection is gone again; the next one asks again */ }
  }

  async #list(first) {
    const question = ++this.#question;
    this.busy = true;
    this.changed();
    try {
      const { users, total, error } = await this.service.request({ mt: 'GetUsers', filter: this.filter.trim(), first, count: PAGE });
      if (question !== this.#question) return;
      this.forbidden = error === 2;
      if (!error) {
        this.rows = first ? [...this.rows, ...users] : users;
        this.total = total;
      }
    } catch { /* the list stays as it was; the next connection asks again */ }
    this.busy = false;
    this.changed();
  }

  async #refresh(guid) {
    if (this.shown === guid) await this.#reload();
    const { account } = this;
    if (account?.guid === guid) this.rows = this.rows?.map((row) => (row.guid === guid ? { ...row, ...account } : row)) ?? null;
    this.changed();
  }

  async #reload() {
    const guid = this.shown;
    try {
      const { user } = await this.service.request({ mt: 'GetUser', guid });
      if (guid !== this.shown) return;
      this.account = user ?? null;
      if (!user) this.shown = '';
    } catch { /* stays as it was */ }
    this.changed();
  }

  /** @throws {Failure} */
  async #ask(message) {
    let answer;
    try {
      answer = await this.service.request(message);
    } catch {
      throw { error: 0, text: '' };
    }
    if (answer.error) throw { error: answer.error, text: answer.errorText ?? '' };
    return answer;
  }
}
