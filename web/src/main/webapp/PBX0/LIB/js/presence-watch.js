/** The presence of those who are looked at, as far as they show it: the client asks the PBX once for all its apps. */
import { Model } from 'carillon/model.js';
import { summarize } from 'client/protocol/presence-items.js';

const CLIENT = 'com.innovaphone.client';
/** ms; an end that is told in a note comes without a message */
const LOOK = 30_000;

const addressOf = ({ name, num }) => (name ? { sip: name } : { num });
const keyOf = (contact) => JSON.stringify(addressOf(contact));

export class PresenceWatch extends Model {
  #watched = new Map();
  #known = new Map();

  /** @param {import('carillon/client-apis.js').ClientApis} apis */
  constructor(apis) {
    super();
    this.apis = apis;
    apis.consume(CLIENT);
    setInterval(() => this.#known.size && this.changed(), LOOK);
  }

  /** @param {{name: string, num: string}[]} contacts these and nobody else */
  follow(contacts) {
    const wanted = new Map(contacts.map((contact) => [keyOf(contact), addressOf(contact)]));
    for (const [key, { address, stop }] of this.#watched) {
      if (wanted.has(key)) continue;
      stop();
      this.#watched.delete(key);
      this.#known.delete(key);
      this.apis.request(CLIENT, '@client', { mt: 'UnsubscribePresence', ...address });
    }
    for (const [key, address] of wanted) {
      if (this.#watched.has(key)) continue;
      const stop = this.apis.request(CLIENT, '@client', { mt: 'SubscribePresence', ...address }, (msg) => {
        if (msg.mt !== 'PresenceUpdated') return;
        this.#known.set(key, { up: msg.up, ep: msg.ep ?? {}, items: msg.presence ?? [] });
        this.changed();
      });
      this.#watched.set(key, { address, stop });
    }
  }

  /**
   * @param {{name: string, num: string, dsp: string}} contact
   * @returns {{name: string, detail: string, answered: boolean, presence: object|null}} null while nothing may be seen
   */
  describe(contact) {
    const known = this.#known.get(keyOf(contact));
    const { dn, num } = known?.ep ?? {};
    const name = dn || contact.dsp || contact.name || contact.num;
    const detail = num || contact.num;
    return { name, detail: detail === name ? '' : detail, answered: !!known, presence: known?.up ? summarize(known.items) : null };
  }
}
