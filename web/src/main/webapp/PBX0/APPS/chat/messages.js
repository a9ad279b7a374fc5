/**
 * The store of messages, reached through the PBX (pbx-apis.md sections 10 and 11). Opens its session whenever the connection is there
 * and asks again while the store is not.
 * Events: 'ready', and of what is new: 'message' (detail is an Add), 'deleted' (id), 'unread' ({sip, unread}), 'group' (GroupChanged).
 */
import { Model } from 'carillon/model.js';
import { accepted } from './failure.js';

const API = 'PbxMessages';
/** ms */
const AGAIN = 10_000;
const DAY = 86_400_000;
/** The newest messages of all conversations, for the list. */
const NEWEST = 100;
const CHAT = 1;

/** @typedef {{id: number, author: string, dn: string, text: string, timestamp: number, attached?: {name: string, url: string}[]}} Message */

/** Names of users count without regard to case. */
function named(message) {
  const names = ['sip', 'author'].filter((member) => typeof message[member] === 'string');
  return { ...message, ...Object.fromEntries(names.map((member) => [member, message[member].toLowerCase()])) };
}

export class Messages extends Model {
  /** 'wait' (for the connection), 'ready' or 'missing' (the user has no store that is there) */
  state = 'wait';
  #timer = 0;

  /** @param {import('carillon/app-websocket.js').AppWebsocket} service */
  constructor(service) {
    super();
    this.service = service;
    service.addEventListener('ready', () => this.#open());
    service.addEventListener('change', () => service.state !== 'ready' && this.#set('wait'));
    const hear = (mt, type, detail) => service.on(mt, (message) => message.api === API && this.emit(type, detail(message)));
    hear('Add', 'message', named);
    hear('Deleted', 'deleted', ({ id }) => id);
    hear('Unread', 'unread', named);
    hear('GroupChanged', 'group', (message) => message);
    service.on('Error', ({ api }) => api === API && this.#later());
  }

  /** @returns {Promise<object[]>} ReadChatsInd of all conversations, the latest first */
  async chats() {
    return (await this.#all({ mt: 'ReadChats', topic: this.service.user.sip })).map(named);
  }

  /** @returns {Promise<object[]>} the newest messages of all conversations as Add, the newest first */
  async newest() {
    const found = [];
    await this.ask({ mt: 'SetFilter', src: 'news', count: NEWEST, filter: {} }, (add) => add.mt === 'Add' && found.push(named(add)));
    return found;
  }

  /**
   * A page of a conversation. What is not asked for as the newest does not count as read, and whether somebody looks is known here.
   * @param {string} sip partner or group @param {number} count @param {number} [older] only what was written before, ms
   * @returns {Promise<Message[]>} the oldest first
   */
  async page(sip, count, older = Date.now() + DAY) {
    const found = await this.#all({ mt: 'ReadChat', topic: this.service.user.sip, sip, count, older });
    return found.map(({ msg }) => named(msg)).reverse();
  }

  /** Everything in the conversation has been seen. */
  read(sip) {
    return this.ask({ mt: 'ReadChat', topic: this.service.user.sip, sip, noind: true });
  }

  /** @returns {Promise<object>} PostResult @param {string} clientId the same for the same message, which is then stored once */
  post(sip, { html, attach, clientId }) {
    return this.ask({ mt: 'Post', type: CHAT, topic: sip, text: html, attach, clientId });
  }

  remove(id) {
    return this.ask({ mt: 'Delete', id });
  }

  /** @param {string} text words @returns {Promise<object[]>} messages as Add, the newest first */
  async search(text) {
    const found = [];
    await this.ask({ mt: 'SetFilter', src: 'search', count: 30, filter: { text } }, (add) => add.mt === 'Add' && found.push(named(add)));
    return found;
  }

  /** @returns {Promise<{id: number, url: string}>} an empty file to be filled with a POST */
  createFile(name) {
    return this.ask({ mt: 'CreateFileBuffer', name });
  }

  /** @param {string} dn name of the group @returns {Promise<{id: number, sip: string}>} */
  createGroup(dn) {
    return this.ask({ mt: 'WriteGroup', dn });
  }

  renameGroup(id, dn) {
    return this.ask({ mt: 'WriteGroup', id, dn });
  }

  deleteGroup(id) {
    return this.ask({ mt: 'WriteGroup', id });
  }

  /** @returns {Promise<{id: number, sip: string, dn: string, admin: boolean}[]>} in the order in which they came */
  members(group) {
    return this.#all({ mt: 'ReadMembers', grp: group });
  }

  addMember(group, sip, admin = false) {
    return this.ask({ mt: 'WriteMember', grp: group, member: sip, admin });
  }

  removeMember(group, id) {
    return this.ask({ mt: 'WriteMember', grp: group, id });
  }

  /** @throws {ChatFailure} if the store says no */
  async ask(message, indicated) {
    return accepted(await this.service.request({ api: API, ...message }, indicated));
  }

  async #all(message) {
    const found = [];
    await this.ask(message, (indication) => found.push(indication));
    return found;
  }

  async #open() {
    clearTimeout(this.#timer);
    try {
      await this.ask({ mt: 'Session' });
      this.#set('ready');
      this.emit('ready');
    } catch {
      this.#later();
    }
  }

  #later() {
    if (this.service.state !== 'ready') return;
    this.#set('missing');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.service.state === 'ready' && this.#open(), AGAIN);
  }

  #set(state) {
    if (this.state === state) return;
    this.state = state;
    this.changed();
  }
}
