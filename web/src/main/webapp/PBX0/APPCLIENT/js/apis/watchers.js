/**
 * Presence and calls of others for apps: any number of apps may watch the same person, the PBX is asked once. Each hears what is
 * known at once, then every change, under the name or number that it gave.
 */
import { keyOfAddress } from '../protocol/addresses.js';
import { readPresence } from './presence-answer.js';

const MOST_OF_ONE = 1_000;
const LONGEST_ADDRESS = 128;

/** @typedef {{consumer: string, key: string, address: object, kind: 'presence'|'dialog', answer: (msg: object) => void}} Watcher */

export class Watchers {
  /** @type {Map<string, Watcher[]>} by consumer */
  #all = new Map();

  /** @param {import('../client.js').Client} client */
  constructor(client) {
    this.client = client;
    this.sources = { presence: client.presence, dialog: client.dialogs };
    client.presence.addEventListener('update', ({ detail }) => this.#tell('presence', detail, (known) => this.#presence(known)));
    client.dialogs.addEventListener('update', ({ detail }) => this.#tell('dialog', detail.address, () => detail.info));
    client.texts.addEventListener('change', () => this.#again());
  }

  subscribe(kind, consumer, msg, answer) {
    const address = addressOf(msg);
    const mine = this.#all.get(consumer.name) ?? [];
    if (!address || mine.length >= MOST_OF_ONE || !consumer.mayAsk()) return;
    const source = this.sources[kind];
    this.#all.set(consumer.name, [...mine, { consumer: consumer.name, kind, address, key: keyOfAddress(address), answer }]);
    source.watch(address);
    const known = source.get(address);
    if (kind === 'presence' && known?.answered) answer(this.#presence(known));
    if (kind === 'dialog') for (const info of known?.calls.values() ?? []) answer(info);
  }

  /** Ends the subscription of one name or number, without both those of all. */
  unsubscribe(kind, consumer, msg) {
    const address = addressOf(msg);
    const key = address && keyOfAddress(address);
    this.#end(consumer.name, (watcher) => watcher.kind === kind && (!key || watcher.key === key));
  }

  /** @param {string} consumer is gone */
  end(consumer) {
    this.#end(consumer, () => true);
  }

  #end(consumer, matches) {
    const mine = this.#all.get(consumer) ?? [];
    for (const { kind, address } of mine.filter(matches)) this.sources[kind].unwatch(address);
    this.#all.set(consumer, mine.filter((watcher) => !matches(watcher)));
  }

  #tell(kind, address, message) {
    const key = keyOfAddress(address);
    for (const watcher of [...this.#all.values()].flat()) {
      if (watcher.kind === kind && watcher.key === key) watcher.answer(message(this.sources[kind].get(address)));
    }
  }

  /** The words in a presence are those of the language that is chosen now. */
  #again() {
    for (const { kind, address, answer } of [...this.#all.values()].flat()) {
      const known = this.sources[kind].get(address);
      if (kind === 'presence' && known?.answered) answer(this.#presence(known));
    }
  }

  #presence({ address, up, ep, presence }) {
    const { sip, num, dn } = ep;
    return { mt: 'PresenceUpdated', ...address, up, ep: { sip, num, dn }, presence: readPresence(presence, this.client) };
  }
}

function addressOf({ sip, num }) {
  const [field, value] = typeof sip === 'string' && sip ? ['sip', sip] : ['num', String(num ?? '')];
  return value && value.length <= LONGEST_ADDRESS ? { [field]: value } : null;
}
