/** The calls that the page shows: a part of the user's list, the newest first, which grows by new calls at the top and older ones on demand. */
import { Model } from 'carillon/model.js';

const PHONE = 'com.innovaphone.phone';
const CHAT = 'com.innovaphone.chat';
const PAGE = 20;
/** The service gives no more at once. */
const MOST = 100;
/** Q.850: somebody else has taken the call. */
const NOT_SELECTED = 26;

/**
 * @typedef {object} Entry as in records.md section 3
 * @property {number} cdr @property {'i'|'o'} dir @property {number} cause @property {number} time @property {'co'|'al'|'bu'|'er'} status
 * @property {{number: string, sip: string, dn?: string}} remote @property {boolean} missed nobody has called back @property {'cf'} [type]
 */

/** @param {Entry} entry @returns {'incoming'|'diverted'|'missed'|'elsewhere'|'returned'|'outgoing'|'unanswered'|'busy'|'failed'} */
export function kindOf({ dir, status, cause, missed, type }) {
  if (dir === 'o') return { co: 'outgoing', al: 'unanswered', bu: 'busy' }[status] ?? 'failed';
  if (status === 'co') return type === 'cf' ? 'diverted' : 'incoming';
  if (missed) return 'missed';
  return cause === NOT_SELECTED ? 'elsewhere' : 'returned';
}

/** What the presence is asked for, and who it is. @param {Entry} entry */
export const contactOf = ({ remote }) => ({ name: remote.sip, num: remote.number, dsp: remote.dn ?? '' });

const FITS = {
  '': () => true, missed: ({ missed }) => missed, incoming: ({ dir }) => dir === 'i', outgoing: ({ dir }) => dir === 'o',
};
export const FILTERS = Object.keys(FITS);

export class Calls extends Model {
  /** @type {Entry[]|null} null as long as they are not known */
  entries = null;
  filter = '';
  more = false;
  busy = false;
  missed = 0;
  #unseen = 0;
  #seen = 0;
  #question = 0;

  constructor({ service, apis, watch, attention }) {
    super();
    Object.assign(this, { service, apis, watch, attention });
    for (const api of [PHONE, CHAT]) apis.consume(api);
    for (const model of [apis, watch]) model.addEventListener('change', () => this.changed());
    attention.addEventListener('change', () => this.#see());
    service.addEventListener('ready', () => this.#reload());
    service.on('CallAdded', ({ entry }) => this.#add(entry));
    service.on('CallsChanged', () => this.#reload());
    service.on('CallsCleared', () => {
      this.emit('cleared');
      this.#reload();
    });
    service.on('CallsSeen', () => (this.#unseen = 0));
  }

  get canCall() {
    return this.apis.providers(PHONE).length > 0;
  }

  get canChat() {
    return this.apis.providers(CHAT).length > 0;
  }

  /** @param {Entry} entry */
  call({ remote, call }) {
    const whom = remote.number ? { num: remote.number, ...(call === 'ext' ? { adjust: true } : {}) } : { sip: remote.sip };
    this.apis.request(PHONE, '', { mt: 'StartCall', ...whom });
  }

  /** @param {Entry} entry @param {string} dn */
  chat({ remote }, dn) {
    this.apis.request(CHAT, '', { mt: 'StartChat', sip: remote.sip, dn });
  }

  /** @param {string} filter one of {@link FILTERS} */
  choose(filter) {
    this.filter = filter;
    this.entries = null;
    this.changed();
    this.#reload();
  }

  /** The client has shown the app. */
  broughtToFront() {
    this.#see();
  }

  async showMore() {
    const { time, cdr } = this.entries.at(-1);
    const answer = await this.#ask({ before: { time, cdr }, count: PAGE });
    if (answer) this.#take([...this.entries, ...answer.entries], answer);
  }

  /** @returns {Promise<boolean>} whether it worked */
  async clear() {
    try {
      return !(await this.service.request({ mt: 'ClearCalls' })).error;
    } catch {
      return false;
    }
  }

  async #reload() {
    const answer = await this.#ask({ count: Math.min(MOST, Math.max(PAGE, this.entries?.length ?? 0)) });
    if (answer) this.#take(answer.entries, answer);
  }

  /** @returns {Promise<object|null>} null where something else was asked for meanwhile, or the connection is gone; the next one asks again */
  async #ask(members) {
    const question = ++this.#question;
    this.busy = true;
    this.changed();
    try {
      const answer = await this.service.request({ mt: 'GetCalls', ...(this.filter ? { filter: this.filter } : {}), ...members });
      return question === this.#question && answer.entries ? answer : null;
    } catch {
      return null;
    } finally {
      if (question === this.#question) this.busy = false;
      this.changed();
    }
  }

  #take(entries, { more, missed, unseen }) {
    Object.assign(this, { entries, more, missed });
    this.#unseen = unseen;
    this.#look();
  }

  /** The order is that in which calls began, which is not that in which they ended. */
  #add(entry) {
    this.emit('call', entry);
    if (entry.missed) {
      this.missed += 1;
      this.#unseen += 1;
    }
    if (this.entries && FITS[this.filter](entry)) {
      const others = this.entries.filter(({ cdr }) => cdr !== entry.cdr);
      this.entries = [...others, entry].sort((a, b) => b.time - a.time || b.cdr - a.cdr);
      this.emit('added', entry);
    }
    this.#look();
  }

  #look() {
    this.watch.follow((this.entries ?? []).filter(({ remote }) => remote.sip).map(contactOf));
    this.changed();
    this.#see();
  }

  /** Tells that the user has seen what is here, once. */
  #see() {
    const newest = Math.max(0, ...(this.entries ?? []).map(({ cdr }) => cdr));
    if (!this.#unseen || newest <= this.#seen || !this.attention.here) return;
    this.#seen = newest;
    this.service.request({ mt: 'SeeCalls', cdr: newest }).catch(() => {});
  }
}
