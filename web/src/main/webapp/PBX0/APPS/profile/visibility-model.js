/** Who may see what of the user: the own rules, which can be changed, and those of templates and groups, which cannot. */
import { Model } from 'carillon/model.js';

export const RIGHTS = ['visible', 'online', 'presence', 'otf', 'note', 'dialog', 'ids'];
/** What somebody gets who is added: all but the calls. */
const USUAL = ['visible', 'online', 'presence', 'otf', 'note'];

/**
 * @typedef {{name: string, grp?: boolean, visible?: boolean, online?: boolean, presence?: boolean, otf?: boolean, note?: boolean,
 *   dialog?: boolean, ids?: boolean, source?: 'template'|'group', from?: string}} Rule
 */

export class Visibility extends Model {
  /** @type {Rule[]|null} null as long as they are not known */
  rules = null;
  /** @type {Rule[]} */
  inherited = [];
  #underway = 0;
  #missed = false;

  /** @param {import('carillon/app-websocket.js').AppWebsocket} service */
  constructor(service) {
    super();
    this.service = service;
    service.addEventListener('ready', () => this.#load());
    service.on('UpdateVisibility', (message) => this.#told(message));
  }

  /** @param {Rule} rule @returns {string} the same for rules that speak of the same people */
  static key({ name, grp }) {
    return `${grp ? 'group' : 'user'}:${name.toLowerCase()}`;
  }

  /** @param {string} kind 'user', 'group', 'domain' or 'others' @param {string} text as typed @param {string} domain @returns {Rule|null} */
  static rule(kind, text, domain) {
    const typed = text.trim();
    const own = `@${domain}`.toLowerCase();
    const name = { domain: own, others: '@' }[kind] ?? (kind === 'user' && typed.toLowerCase().endsWith(own) ? typed.slice(0, -own.length) : typed);
    if (!name) return null;
    return { name, ...(kind === 'group' ? { grp: true } : {}), ...Object.fromEntries(USUAL.map((right) => [right, true])) };
  }

  has(rule) {
    return !!this.rules?.some((known) => Visibility.key(known) === Visibility.key(rule));
  }

  /**
   * What is put holds here at once, so that the next change is made of it and not of what the server knew before.
   * @param {Rule} rule @returns {Promise<string>} '' or what went wrong
   */
  put(rule) {
    if (this.has(rule)) {
      this.rules = this.rules.map((known) => (Visibility.key(known) === Visibility.key(rule) ? rule : known));
      this.changed();
    }
    return this.#change('SetRule', rule);
  }

  /** @param {Rule} rule @returns {Promise<string>} */
  remove(rule) {
    return this.#change('DeleteRule', rule);
  }

  async #change(mt, rule) {
    this.#underway += 1;
    try {
      const { error } = await this.service.request({ mt, rule });
      return !error ? '' : error === 3 ? 'rule' : 'unknown';
    } catch {
      return 'offline';
    } finally {
      this.#underway -= 1;
      if (!this.#underway) await this.#load();
    }
  }

  /** News of the server may be older than a change that is under way: then it is asked afterwards. */
  #told(message) {
    if (this.#underway) this.#missed = true;
    else this.#take(message);
  }

  async #load() {
    this.#underway += 1;
    this.#missed = false;
    let found = null;
    try {
      found = await this.service.request({ mt: 'GetVisibility' });
    } catch { /* the connection is gone again; the next one asks again */ }
    this.#underway -= 1;
    if (this.#underway) return;
    if (this.#missed) await this.#load();
    else if (found) this.#take(found);
  }

  #take({ rules, inherited }) {
    this.rules = rules ?? this.rules;
    this.inherited = inherited ?? this.inherited;
    this.changed();
  }
}
