/** The presence of those who are on the screen, and of nobody else, through the client (client-runtime.md section 8.1). */
import { Model } from 'carillon/model.js';
import { summarize } from 'client/protocol/presence-items.js';

const CLIENT = 'com.innovaphone.client';
const MOST = 100;

export class PresenceWatch extends Model {
  #known = new Map();
  #names = new Map();
  /** @type {Map<string, () => void>} */
  #watched = new Map();

  /** @param {import('carillon/client-apis.js').ClientApis} apis */
  constructor(apis) {
    super();
    this.apis = apis;
    apis.consume(CLIENT);
  }

  /** @param {string} sip @returns {import('client/protocol/presence-items.js').Summary|null} null while nothing may be seen */
  of(sip) {
    return this.#known.get(sip) ?? null;
  }

  /** @param {string} sip @returns {string} what whoever may be seen is called, '' for others */
  name(sip) {
    return this.#names.get(sip) ?? '';
  }

  /** @param {string[]} sips who is to be watched from now on */
  follow(sips) {
    const wanted = new Set(sips.slice(0, MOST));
    for (const [sip, stop] of this.#watched) {
      if (wanted.has(sip)) continue;
      stop();
      this.#watched.delete(sip);
      this.#known.delete(sip);
      this.apis.request(CLIENT, '@client', { mt: 'UnsubscribePresence', sip });
    }
    for (const sip of wanted) if (!this.#watched.has(sip)) this.#watch(sip);
  }

  #watch(sip) {
    this.#watched.set(sip, this.apis.request(CLIENT, '@client', { mt: 'SubscribePresence', sip }, (msg) => {
      if (msg.mt !== 'PresenceUpdated') return;
      this.#known.set(sip, msg.up ? summarize(msg.presence) : null);
      if (msg.up && msg.ep?.dn) this.#names.set(sip, msg.ep.dn);
      this.changed();
    }));
  }
}
