/** What the page shows: the own or the shared contacts, or whom a search finds everywhere; one contact in detail; the changes. */
import { Model } from 'carillon/model.js';
import { decode, parts } from './cards.js';

const CLIENT = 'com.innovaphone.client';
const PHONE = 'com.innovaphone.phone';
const CHAT = 'com.innovaphone.chat';
const PAGE = 50;
/** ms after the last key */
const PAUSE = 200;
const LEAST = 2;
/** Bytes of a file; more is no address book. */
const LARGEST = 50_000_000;

/** @typedef {import('./searches.js').Contact} Contact */
/** @typedef {{done: number, total: number, added: number, replaced: number, bad: {position: number, name: string, why: string}[], stopped: string}} Progress */

export class Book extends Model {
  /** Whether the list is that of the company. */
  shared = false;
  text = '';
  /** @type {Contact[]|null} null as long as nothing is known */
  rows = null;
  total = 0;
  busy = false;
  mayChangeShared = false;
  /** @type {{found: Contact[], pending: number, troubles: {directory: string, state: string}[], failed: boolean}|null} null while nothing is searched for */
  search = null;
  /** 'new', 'import', a contact, or null */
  shown = null;
  /** @type {Progress|null} */
  progress = null;
  #timer = 0;
  #stop = () => {};
  #question = 0;

  /**
   * @param {import('carillon/app-websocket.js').AppWebsocket} service
   * @param {import('./searches.js').Searches} searches
   * @param {import('carillon/client-apis.js').ClientApis} apis
   * @param {{q?: string}} args of the link
   */
  constructor(service, searches, apis, args) {
    super();
    Object.assign(this, { service, searches, apis });
    for (const api of [CLIENT, PHONE, CHAT]) apis.consume(api);
    apis.addEventListener('change', () => this.changed());
    service.addEventListener('ready', () => this.#refresh());
    service.on('ContactsChanged', ({ shared }) => shared === this.shared && this.#soon());
    this.setArgs(args);
  }

  /** The client opened the app with a link such as `contacts?q=bob`. */
  setArgs({ q }) {
    if (q) this.find(q);
  }

  get canCall() {
    return this.apis.providers(PHONE).length > 0;
  }

  get canChat() {
    return this.apis.providers(CHAT).length > 0;
  }

  /** @param {boolean} shared */
  choose(shared) {
    if (this.shared === shared) return;
    Object.assign(this, { shared, rows: null, total: 0 });
    this.#list(0);
  }

  /** @param {string} text as typed so far */
  find(text) {
    this.text = text;
    clearTimeout(this.#timer);
    this.#stop();
    const enough = [...text.trim()].length >= LEAST;
    if (!enough) this.search = null;
    else this.search = { found: this.search?.found ?? [], pending: 1, troubles: [], failed: false };
    if (enough) this.#timer = setTimeout(() => this.#search(), PAUSE);
    this.changed();
  }

  more() {
    if (!this.busy && this.rows && this.rows.length < this.total) this.#list(this.rows.length);
  }

  /** @param {'new'|'import'|Contact|null} what */
  show(what) {
    this.shown = what;
    if (what === 'import') this.progress = null;
    this.changed();
  }

  /** @returns {boolean} whether the user may change this contact */
  mayChange({ source }) {
    return source === 'personal' || (source === 'shared' && this.mayChangeShared);
  }

  /** @param {object} contact @param {boolean} shared */
  async add(contact, shared) {
    const { contact: added } = await this.#ask({ mt: 'AddContact', shared, contact });
    this.#changedHere(added);
  }

  async save(guid, contact) {
    const { contact: stored } = await this.#ask({ mt: 'SetContact', guid, contact });
    this.#changedHere(stored);
  }

  async remove(guid) {
    await this.#ask({ mt: 'DeleteContact', guid });
    this.#changedHere(null);
  }

  /** Takes over a file, part by part; what was taken over before something fails stays. @param {File} file @param {boolean} shared */
  async take(file, shared) {
    const progress = (this.progress = { done: 0, total: 0, added: 0, replaced: 0, bad: [], stopped: '' });
    const made = file.size > LARGEST ? [] : parts(decode(await file.arrayBuffer()));
    progress.total = made.reduce((sum, { count }) => sum + count, 0);
    if (!made.length) progress.stopped = file.size > LARGEST ? 'import.large' : 'import.none';
    this.changed();
    for (const { cards, first, count } of made) {
      try {
        const { added, replaced, bad } = await this.#ask({ mt: 'ImportCards', shared, cards });
        progress.added += added;
        progress.replaced += replaced;
        progress.bad.push(...bad.map((card) => ({ ...card, position: card.position + first })));
        progress.done += count;
        this.changed();
      } catch ({ error }) {
        progress.stopped = error === 5 ? 'import.full' : error === 2 ? 'failure.forbidden' : error === 0 ? 'import.offline' : 'import.refused';
        break;
      }
    }
    this.#soon();
    this.changed();
  }

  /** @param {{sip: string}} who @param {string} [number] */
  call({ sip }, number) {
    this.apis.request(PHONE, '', { mt: 'StartCall', ...(number ? { num: number, ...(number.startsWith('+') ? { adjust: true } : {}) } : { sip }) });
  }

  chat({ sip, dn }) {
    this.apis.request(CHAT, '', { mt: 'StartChat', sip, dn });
  }

  #changedHere(contact) {
    this.shown = contact;
    this.changed();
    this.#refresh();
  }

  /** Several changes in a row, such as those of an import, are looked at once. */
  #soon() {
    clearTimeout(this.later);
    this.later = setTimeout(() => this.#refresh(), PAUSE);
  }

  #refresh() {
    this.#list(0);
    if (this.search) this.#search();
  }

  #search() {
    this.#stop();
    let first = true;
    this.#stop = this.searches.ask([...this.text.trim()].slice(0, 64).join(''), true, (part) => {
      const before = first ? { found: [], troubles: [] } : this.search;
      first = false;
      const trouble = part.directory && part.state !== 'complete' ? [{ directory: part.directory, state: part.state }] : [];
      this.search = { found: [...before.found, ...part.found], pending: part.pending, troubles: [...before.troubles, ...trouble], failed: !!part.failed };
      this.changed();
    });
  }

  async #list(first) {
    const question = ++this.#question;
    this.busy = true;
    this.changed();
    try {
      const { contacts, total, mayChangeShared } = await this.#ask({ mt: 'GetContacts', shared: this.shared, first, count: PAGE });
      if (question !== this.#question) return;
      this.rows = first ? [...this.rows, ...contacts] : contacts;
      this.total = total;
      this.mayChangeShared = mayChangeShared;
    } catch {
      // The list stays as it was; the notice about the connection says why.
    } finally {
      if (question === this.#question) this.busy = false;
      this.changed();
    }
  }

  /** @throws {{error: number, text: string}} error 0 where the connection is gone */
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
