/** The conversations of the user, with what was last written in each and how much of it is unread. */
import { Model } from 'carillon/model.js';
import { plain } from './message-html.js';

const GROUP = /^chat\$\d+$/;

/** @typedef {{sip: string, dn: string, group: boolean, at: number, unread: number, last: string, own: boolean}} Chat */

export class ChatList extends Model {
  /** @type {Map<string, Chat>} */
  #chats = new Map();
  loaded = false;
  /** what is typed into the search, and what was found for it */
  words = '';
  /** @type {object[]|null} messages; null while nothing was looked for */
  found = null;
  #timer = 0;

  constructor({ messages, presence, service }) {
    super();
    Object.assign(this, { messages, presence, service });
    messages.addEventListener('unread', ({ detail }) => this.#unread(detail));
  }

  /** @returns {Chat[]} those whose name fits what is typed, the latest first */
  get shown() {
    const words = this.words.trim().toLowerCase();
    return [...this.#chats.values()].filter(({ dn, sip, at }) => at && `${dn} ${sip}`.toLowerCase().includes(words)).sort((a, b) => b.at - a.at);
  }

  /** @returns {Promise<object[]>} the newest messages of all conversations, the newest first */
  async load() {
    const newest = await this.messages.newest().catch(() => []);
    const chats = await this.messages.chats().catch(() => null);
    if (!chats) return [];
    const before = this.#chats;
    this.#chats = new Map();
    for (const { sip, dn, grp, timestamp, unread } of chats) this.#chats.set(sip, chat(sip, dn, !!grp, timestamp, unread));
    for (const [sip, met] of before) if (!this.#chats.has(sip) && !met.at) this.#chats.set(sip, met);
    for (const message of newest) this.#preview(message, false);
    this.loaded = true;
    this.#follow();
    return newest;
  }

  /** Somebody to write to, also if nothing was written yet. */
  meet(sip, dn, group = GROUP.test(sip)) {
    const known = this.#chats.get(sip);
    if (!known) this.#chats.set(sip, chat(sip, dn, group, group ? Date.now() : 0, 0));
    else if (!known.dn) known.dn = dn;
    this.#follow();
  }

  isGroup(sip) {
    return this.#chats.get(sip)?.group ?? GROUP.test(sip);
  }

  title(sip) {
    return this.#chats.get(sip)?.dn || this.presence.name(sip) || sip;
  }

  unread(sip) {
    return this.#chats.get(sip)?.unread ?? 0;
  }

  /** @returns {boolean} whether it is new, not just another text of an old one */
  arrived(message, foreign) {
    const isNew = this.#preview(message, true);
    const known = this.#chats.get(message.sip);
    if (isNew && foreign) known.unread++;
    if (message.author === message.sip && message.dn) known.dn ||= message.dn;
    if (!known.dn) this.#name();
    this.#follow();
    return isNew;
  }

  /** The store knows what its people and groups are called. */
  async #name() {
    const chats = await this.messages.chats().catch(() => []);
    for (const { sip, dn } of chats) if (this.#chats.has(sip)) this.#chats.get(sip).dn ||= dn;
    this.changed();
  }

  readAll(sip) {
    const known = this.#chats.get(sip);
    if (!known) return;
    known.unread = 0;
    this.changed();
  }

  groupChanged({ sip, dn, deleted }) {
    if (deleted) this.#chats.delete(sip);
    else {
      this.meet(sip, dn, true);
      this.#chats.get(sip).dn = dn;
    }
    this.changed();
  }

  /** @param {string} words looked for in the names at once, in the messages a little later */
  search(words) {
    this.words = words;
    clearTimeout(this.#timer);
    if (words.trim().length < 2) this.found = null;
    else this.#timer = setTimeout(() => this.#look(words), 200);
    this.changed();
  }

  async #look(words) {
    const found = await this.messages.search(words).catch(() => []);
    if (words !== this.words) return;
    this.found = found;
    this.changed();
  }

  /** @returns {boolean} whether it is newer than all before it in its conversation */
  #preview({ sip, dn, author, text, timestamp, attached = [] }, live) {
    const known = this.#chats.get(sip) ?? (live ? chat(sip, author === sip ? dn : '', GROUP.test(sip), 0, 0) : null);
    if (!known) return false;
    this.#chats.set(sip, known);
    const isNew = timestamp > known.at || !known.at;
    // After the newest message was taken back, an older one stands for the conversation.
    if (timestamp < known.at && (live || known.last)) return false;
    known.at = Math.max(known.at, timestamp);
    known.last = plain(text) || attached.map(({ name }) => name).join(', ');
    known.own = author === this.service.user.sip;
    return isNew;
  }

  #unread({ sip, unread }) {
    const known = this.#chats.get(sip);
    if (!known) return;
    known.unread = unread;
    this.changed();
  }

  #follow() {
    const partners = [...this.#chats.values()].filter(({ group }) => !group).sort((a, b) => b.at - a.at);
    this.presence.follow([this.service.user.sip, ...partners.map(({ sip }) => sip)]);
    this.changed();
  }
}

const chat = (sip, dn, group, at, unread) => ({ sip, dn, group, at, unread, last: '', own: false });
