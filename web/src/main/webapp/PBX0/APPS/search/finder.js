/** What the page of the search shows: the people found for what is typed, with their presence as far as they let the user see it. */
import { Model } from 'carillon/model.js';

const CLIENT = 'com.innovaphone.client';
const PHONE = 'com.innovaphone.phone';
const CHAT = 'com.innovaphone.chat';
/** ms after the last key */
const PAUSE = 150;
const LEAST = 2;

/** @typedef {{guid: string, name: string, sip: string, num: string, email: string}} Found */

export class Finder extends Model {
  text = '';
  /** 'start' (too little to look for), 'busy', 'done' or 'failed' */
  state = 'start';
  /** @type {Found[]} */
  found = [];
  #presence = new Map();
  #watched = new Map();
  #timer = 0;
  #question = 0;

  /**
   * @param {import('carillon/app-websocket.js').AppWebsocket} service
   * @param {import('carillon/client-apis.js').ClientApis} apis
   * @param {{q?: string}} args of the link
   */
  constructor(service, apis, args) {
    super();
    Object.assign(this, { service, apis });
    for (const api of [CLIENT, PHONE, CHAT]) apis.consume(api);
    apis.addEventListener('change', () => this.changed());
    service.addEventListener('ready', () => this.#look());
    this.setArgs(args);
  }

  /** The client opened the app with a link such as `search?q=bob`. */
  setArgs({ q }) {
    if (q) this.ask(q);
  }

  /** @param {string} text as typed so far */
  ask(text) {
    this.text = text;
    clearTimeout(this.#timer);
    this.#question++;
    if ([...text.trim()].length < LEAST) {
      this.#show('start', []);
    } else {
      this.state = 'busy';
      this.#timer = setTimeout(() => this.#look(), PAUSE);
      this.changed();
    }
  }

  /** @param {string} sip @returns {object[]|null} items, null while nothing may be seen */
  presence(sip) {
    return this.#presence.get(sip) ?? null;
  }

  get canCall() {
    return this.apis.providers(PHONE).length > 0;
  }

  get canChat() {
    return this.apis.providers(CHAT).length > 0;
  }

  /** @param {Found} person */
  call({ num, sip }) {
    this.apis.request(PHONE, '', { mt: 'StartCall', ...(num ? { num } : { sip }) });
  }

  /** @param {Found} person */
  chat({ sip, name }) {
    this.apis.request(CHAT, '', { mt: 'StartChat', sip, dn: name });
  }

  async #look() {
    if (this.state !== 'busy' && this.state !== 'failed') return;
    const question = this.#question;
    try {
      const { found, error } = await this.service.request({ mt: 'Search', search: this.text.trim() });
      if (question === this.#question) this.#show(error ? 'failed' : 'done', (found ?? []).map(readPerson));
    } catch {
      if (question === this.#question) this.#show('failed', this.found);
    }
  }

  #show(state, found) {
    this.state = state;
    this.found = found;
    this.#watch(found.map(({ sip }) => sip).filter(Boolean));
    this.changed();
  }

  /** Follows the presence of those who are shown, and of nobody else. */
  #watch(sips) {
    for (const [sip, stop] of this.#watched) {
      if (sips.includes(sip)) continue;
      stop();
      this.#watched.delete(sip);
      this.#presence.delete(sip);
      this.apis.request(CLIENT, '@client', { mt: 'UnsubscribePresence', sip });
    }
    for (const sip of sips) {
      if (this.#watched.has(sip)) continue;
      this.#watched.set(sip, this.apis.request(CLIENT, '@client', { mt: 'SubscribePresence', sip }, (msg) => {
        if (msg.mt !== 'PresenceUpdated') return;
        this.#presence.set(sip, msg.up ? msg.presence : null);
        this.changed();
      }));
    }
  }
}

function readPerson({ guid, dn, contact }) {
  const first = (list) => list?.[0] ?? '';
  return { guid, name: dn, sip: first(contact.sip), num: first(contact.extension), email: first(contact.email) };
}
