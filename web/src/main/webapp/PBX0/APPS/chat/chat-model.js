/** What the page shows: the conversations, the one that is open, and what was found. */
import { Model } from 'carillon/model.js';
import { ChatList } from './chat-list-model.js';
import { Conversation } from './conversation.js';
import { Notifier } from './notifier.js';
import { People } from './people.js';

const PHONE = 'com.innovaphone.phone';
/** ms that a message counts as new for which the page came too late */
const JUST_NOW = 60_000;

export class ChatModel extends Model {
  /** @type {Conversation|null} */
  open = null;
  /** @type {Map<string, {text: string, files: object[]}>} what is typed and not sent, by conversation */
  drafts = new Map();
  /** @type {Map<string, Conversation>} those with messages that are not kept yet */
  #unsent = new Map();
  /** id of the newest message that was seen or told */
  #newest = 0;

  /** @param {object} parts service, apis, texts, attention, presence, messages, signals */
  constructor(parts) {
    super();
    Object.assign(this, parts);
    const { apis, attention, messages, presence, signals } = parts;
    this.list = new ChatList(parts);
    this.people = new People(apis);
    this.notifier = new Notifier(parts, (sip) => this.start(sip));
    apis.consume(PHONE);
    messages.addEventListener('ready', () => this.#refresh());
    messages.addEventListener('message', ({ detail }) => this.#arrived(detail));
    messages.addEventListener('deleted', ({ detail }) => this.open?.deleted(detail));
    messages.addEventListener('group', ({ detail }) => this.#groupChanged(detail));
    signals.addEventListener('typing', ({ detail }) => this.open?.sip === detail.sip && this.open.typing(detail.typing));
    attention.addEventListener('change', () => this.#seen());
    for (const model of [this.list, messages, presence, apis]) model.addEventListener('change', () => this.changed());
  }

  /** The name of the user. */
  get self() {
    return this.service.user.sip.toLowerCase();
  }

  /** The client opened the app with a link such as `chat?sip=bob`. */
  setArgs({ sip, dn }) {
    if (sip) this.start(sip, dn);
  }

  /** The client has brought the page to the front. */
  broughtToFront() {
    this.#seen();
  }

  /** @param {string} address of a user or a group, with the system's own domain or without @param {string} [dn] what to call it */
  start(address, dn = '') {
    const { domain } = this.service.user;
    const sip = (domain && address.endsWith(`@${domain}`) ? address.slice(0, -domain.length - 1) : address).toLowerCase();
    if (this.open?.sip === sip) return;
    this.#close();
    this.list.meet(sip, dn);
    this.open = this.#unsent.get(sip) ?? this.#begin(sip);
    if (this.messages.state === 'ready') this.#load();
    this.apis.act('SetArgs', { args: { sip }, title: this.list.title(sip) });
    this.changed();
  }

  /** Back to the list. */
  leave() {
    this.#close();
    this.open = null;
    this.apis.act('SetArgs', { args: {} });
    this.changed();
  }

  /** @param {object} found a message that the search found */
  async reach({ sip, id }) {
    this.start(sip);
    const { open } = this;
    if (open.state === 'loading') await this.#load();
    await open.reach(id);
  }

  /** @param {string} dn @param {string[]} members @returns {Promise<void>} @throws {ChatFailure} */
  async createGroup(dn, members) {
    const { id, sip } = await this.messages.createGroup(dn);
    try {
      for (const member of members) await this.messages.addMember(sip, member);
    } catch (fault) {
      // Half a group would be worse than none.
      await this.messages.deleteGroup(id);
      throw fault;
    }
    this.list.meet(sip, dn, true);
    this.start(sip, dn);
  }

  get canCall() {
    return this.apis.providers(PHONE).length > 0;
  }

  call(sip) {
    this.apis.request(PHONE, '', { mt: 'StartCall', sip });
  }

  #begin(sip) {
    const conversation = new Conversation({ sip, group: this.list.isGroup(sip) }, this);
    conversation.addEventListener('change', () => this.changed());
    return conversation;
  }

  #close() {
    const { open } = this;
    if (!open) return;
    open.close();
    if (open.outgoing.length) this.#unsent.set(open.sip, open);
    else this.#unsent.delete(open.sip);
  }

  async #refresh() {
    const newest = await this.list.load();
    const missed = newest.filter(({ id, author, sip, timestamp }) => id > this.#newest && author !== this.self
      && this.list.unread(sip) && timestamp > Date.now() - JUST_NOW);
    this.#newest = Math.max(this.#newest, newest[0]?.id ?? 0);
    // What woke the client came before the page was there to hear it.
    if (!this.attention.here) for (const message of missed.reverse()) this.notifier.tell(message, this.list.title(message.sip));
    await this.#load();
  }

  async #load() {
    const { open } = this;
    await open?.load();
    const partner = open?.messages.find(({ author }) => author === open.sip);
    if (partner) this.list.meet(open.sip, partner.dn);
    this.#seen();
  }

  #arrived(message) {
    const { id, sip, author } = message;
    this.#newest = Math.max(this.#newest, id);
    if (author === sip) this.open?.sip === sip && this.open.typing(false);
    if (this.open?.sip === sip) this.open.arrived(message);
    const isNew = this.list.arrived(message, author !== this.self);
    if (author === this.self || !isNew) return;
    if (this.open?.sip === sip && this.attention.here) this.#seen();
    else this.notifier.tell(message, this.list.title(sip));
  }

  #groupChanged(group) {
    this.list.groupChanged(group);
    if (this.open?.sip !== group.sip) return;
    if (group.deleted) this.leave();
    else this.open.emit('members');
    this.changed();
  }

  /** What is open and in front of the user has been read. */
  #seen() {
    const { open } = this;
    if (!open || open.state !== 'ready' || !this.attention.here || !this.list.unread(open.sip)) return;
    this.messages.read(open.sip).catch(() => {});
    this.list.readAll(open.sip);
  }
}
