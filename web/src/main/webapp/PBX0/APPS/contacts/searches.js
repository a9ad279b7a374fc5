/**
 * Searches of the service. What is known there comes at once, what external directories give comes later, each by itself; a search
 * ends when all of them have answered or the connection is lost.
 */
import { randomHex } from 'carillon/crypto.js';

/**
 * @typedef {{source: string, directory?: string, guid?: string, dn: string, first: string, last: string, company: string,
 *   numbers: {kind: string, written: string, number: string}[], emails: string[], sip: string}} Contact
 */
/** @typedef {{found: Contact[], pending: number, directory?: string, state?: string, failed?: boolean}} Part */

export class Searches {
  /** @type {Map<string, (part: Part) => void>} */
  #open = new Map();

  /** @param {import('carillon/app-websocket.js').AppWebsocket} service */
  constructor(service) {
    this.service = service;
    service.on('SearchMore', (part) => this.#part(part.call, part));
    service.addEventListener('change', () => service.state !== 'ready' && this.#lost());
  }

  /**
   * @param {string} search at least two characters
   * @param {boolean} users whether colleagues are wanted
   * @param {(part: Part) => void} take called for each part, the last one with `pending` 0
   * @returns {() => void} nothing more is wanted
   */
  ask(search, users, take) {
    const call = randomHex(8);
    this.#open.set(call, take);
    this.service.request({ mt: 'Search', search, users, call }).then(
      ({ found = [], pending = 0, error }) => this.#part(call, { found, pending, failed: !!error }),
      () => this.#part(call, { found: [], pending: 0, failed: true }),
    );
    return () => this.#open.delete(call);
  }

  #part(call, part) {
    const take = this.#open.get(call);
    if (!part.pending) this.#open.delete(call);
    take?.(part);
  }

  #lost() {
    for (const call of [...this.#open.keys()]) this.#part(call, { found: [], pending: 0, failed: true });
  }
}
