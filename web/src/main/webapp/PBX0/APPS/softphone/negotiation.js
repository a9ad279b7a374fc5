/** How a call talks about its media (signaling.md sections 7.1 and 7.6): what it answers to offers and requests, and when it offers itself. */

import { coder } from 'carillon/signal/coders.js';

/** More tries to get through in vain are of no use. */
const MOST_RESTARTS = 3;

export class Negotiation {
  /** @type {object|null} what the caller offers, until it is answered */
  #offer = null;
  #restarts = 0;

  /**
   * @param {object} parts
   * @param {import('carillon/signal/leg.js').Leg} parts.leg
   * @param {import('carillon/signal/media-session.js').MediaSession} parts.media
   * @param {import('./own-tracks.js').OwnTracks} parts.own
   * @param {(sig: object) => void} parts.say
   */
  constructor(parts) {
    Object.assign(this, parts);
  }

  /** @returns {boolean} whether the caller wants to be seen */
  get offersVideo() {
    return Array.isArray(this.#offer?.ch) && this.#offer.ch.some((one) => coder(one?.coder)?.kind === 'video');
  }

  get #resting() {
    return this.leg.holding || this.leg.held;
  }

  /** @param {{command: string, channels: object|null}} heard */
  async hear({ command, channels }) {
    if (command === 'CLOSE') await this.media.close();
    if (command === 'REQUEST') await this.#requested();
    if (command === 'SELECT' && channels) await this.media.accept(channels);
    if (command === 'PROPOSAL' && channels) await this.#proposed(channels);
  }

  /** @returns {Promise<object>} the first offer; its answer may take as long as it rings */
  async first() {
    await this.own.speak();
    return this.media.propose({ patient: true });
  }

  /** @returns {Promise<[string, object|null]>} what the answer to the call says about media */
  async reply() {
    if (this.#offer) return ['SELECT', await this.media.answer(this.#offer)];
    if (this.leg.awaitsMedia) return ['NONE', null];
    return ['PROPOSAL', await this.media.propose({ weak: true })];
  }

  /** @param {{fresh?: boolean, restart?: boolean}} [how] */
  async propose(how = {}) {
    if (this.leg.over) return;
    const channels = await this.media.propose(how);
    if (!this.leg.over) this.say(this.leg.media('PROPOSAL', channels));
  }

  /** The connection to the PBX is there again, and the network may be another one. */
  async resume() {
    if (this.#resting) return;
    await this.own.speak();
    await this.propose({ restart: this.media.isOpen, fresh: !this.media.isOpen });
  }

  /** Looks for another way through the network. */
  async restart() {
    if (this.leg.over || this.leg.state !== 'connected' || this.#resting || this.#restarts++ >= MOST_RESTARTS) return;
    await this.propose({ restart: true }).catch(() => {});
  }

  async #requested() {
    const fresh = this.leg.remoteChanged || !this.media.isOpen;
    this.leg.remoteChanged = false;
    await this.own.speak();
    await this.propose({ fresh, restart: !fresh });
  }

  async #proposed(channels) {
    if (!this.leg.outgoing && this.leg.state !== 'connected') {
      this.#offer = channels;
      return;
    }
    this.leg.remoteChanged = false;
    await this.own.speak();
    const answer = await this.media.answer(channels);
    if (!answer || this.leg.over) return;
    this.say(this.leg.media('SELECT', answer));
    if (!this.media.again) return;
    this.media.again = false;
    await this.propose();
  }
}
