/** One conversation that is open: its messages as far as they were read from the store, and what is still on its way there. */
import { Model } from 'carillon/model.js';
import { randomHex } from 'carillon/crypto.js';
import { ChatFailure } from './failure.js';

const PAGE = 50;
/** Pages that are read to get to a message that was found. */
const FAR = 20;
/** ms after which nobody types any more who said so */
const TYPING = 10_000;

/** @typedef {{clientId: string, html: string, attach: string, names: string[], failure: string}} Outgoing */

export class Conversation extends Model {
  /** 'loading', 'ready' or why it cannot be shown */
  state = 'loading';
  /** @type {import('./messages.js').Message[]} the oldest first */
  messages = [];
  /** @type {Outgoing[]} */
  outgoing = [];
  hasOlder = false;
  isTyping = false;
  /** id of the message that was looked for */
  wanted = 0;
  #typing = 0;

  /**
   * @param {{sip: string, group: boolean}} who
   * @param {{messages: import('./messages.js').Messages, signals: import('./signals.js').Signals}} parts
   */
  constructor({ sip, group }, { messages, signals }) {
    super();
    Object.assign(this, { sip, group, store: messages, signals });
  }

  /** Reads the newest page; also again, after the connection was lost. */
  async load() {
    try {
      const page = await this.store.page(this.sip, PAGE);
      this.messages = page;
      this.hasOlder = page.length === PAGE;
      this.state = 'ready';
    } catch (fault) {
      this.#failed(fault);
    }
    this.changed();
  }

  /** @returns {Promise<boolean>} whether there was something older */
  async loadOlder() {
    if (!this.hasOlder || this.loadingOlder) return false;
    this.loadingOlder = true;
    this.changed();
    try {
      const page = await this.store.page(this.sip, PAGE, this.messages[0]?.timestamp);
      this.messages = [...page, ...this.messages];
      this.hasOlder = page.length === PAGE;
      return page.length > 0;
    } catch {
      return false;
    } finally {
      this.loadingOlder = false;
      this.changed();
    }
  }

  /** Reads back until the message is there. */
  async reach(id) {
    this.wanted = id;
    for (let pages = 0; pages < FAR && !this.messages.some((message) => message.id === id); pages++) {
      if (!(await this.loadOlder())) break;
    }
    this.changed();
  }

  /** A message of this conversation is new, or has another text. */
  arrived({ id, author, dn, text, timestamp, attached }) {
    const message = { id, author, dn, text, timestamp, attached };
    const known = this.messages.findIndex((other) => other.id === id);
    if (known >= 0) this.messages[known] = message;
    else this.messages = [...this.messages, message].sort((a, b) => a.id - b.id);
    this.changed();
  }

  deleted(id) {
    this.messages = this.messages.filter((message) => message.id !== id);
    this.changed();
  }

  /** The other one types, or has stopped. */
  typing(isTyping) {
    clearTimeout(this.#typing);
    if (isTyping) this.#typing = setTimeout(() => this.typing(false), TYPING);
    if (this.isTyping === isTyping) return;
    this.isTyping = isTyping;
    this.changed();
  }

  /** @param {string} html @param {{name: string, url: string}[]} files that were uploaded @returns {Promise<boolean>} whether it is kept */
  send(html, files) {
    const attach = files.map(({ url }) => encodeURIComponent(url)).join(' ');
    const message = { clientId: randomHex(16), html, attach, names: files.map(({ name }) => name), failure: '' };
    this.outgoing = [...this.outgoing, message];
    return this.retry(message);
  }

  /** @param {Outgoing} message sent once more under the same name, so that it is never kept twice */
  async retry(message) {
    message.failure = '';
    this.changed();
    try {
      if (this.group) await this.store.post(this.sip, message);
      else await this.signals.say(this.sip, message);
      this.discard(message);
      return true;
    } catch (fault) {
      message.failure = ChatFailure.of(fault).why;
      this.changed();
      return false;
    }
  }

  /** @param {Outgoing} message is not to be sent any more */
  discard(message) {
    this.outgoing = this.outgoing.filter((other) => other !== message);
    this.changed();
  }

  /** @throws {ChatFailure} */
  remove(id) {
    return this.store.remove(id);
  }

  /** Nobody looks at it any more. */
  close() {
    clearTimeout(this.#typing);
    if (!this.group) this.signals.close(this.sip);
  }

  #failed(fault) {
    // What is on the screen stays there while the connection is away.
    if (this.state !== 'ready') this.state = ChatFailure.of(fault).why;
  }
}
