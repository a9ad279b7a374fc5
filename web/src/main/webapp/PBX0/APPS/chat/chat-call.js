/** One chat by signals, and what was said in it that is not yet known to be kept. Ends with a release either way. */
import { ChatFailure } from './failure.js';

/** Causes of releases (signaling.md section 5.2). */
const CAUSES = { 1: 'unknown', 21: 'dnd', 27: 'offline' };
/** Ids of what is wrong with a message. */
const ERRORS = { NOT_FOUND: 'unknown', NOT_ALLOWED: 'denied', INVALID_VALUE: 'invalid', LIMIT: 'limit' };

export class ChatCall {
  /** what the user does that the other one has not been told yet */
  typing = false;
  /** @type {Map<string, {resolve: Function, reject: Function, timer: number}>} by the name that the message was given */
  #waiting = new Map();

  /** @param {number} number positive for one's own @param {string} sip the other one @param {boolean} mine begun here; else it is up from the beginning */
  constructor(number, sip, mine) {
    Object.assign(this, { number, sip, mine, up: !mine });
  }

  get isWaiting() {
    return this.#waiting.size > 0;
  }

  /** @returns {Promise<{id: number, time: number}>} @throws {ChatFailure} */
  expect(ref, patience) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#settle(ref, ({ reject: fail }) => fail(new ChatFailure('offline'))), patience);
      this.#waiting.set(ref, { resolve, reject, timer });
    });
  }

  result({ ref, id, time, error }) {
    this.#settle(ref, ({ resolve, reject }) => (error ? reject(new ChatFailure(ERRORS[error] ?? 'failed')) : resolve({ id, time })));
  }

  /** @param {number} cause why nothing more will be heard of it */
  over(cause) {
    for (const ref of [...this.#waiting.keys()]) this.#settle(ref, ({ reject }) => reject(new ChatFailure(CAUSES[cause] ?? 'failed')));
  }

  #settle(ref, how) {
    const waiting = this.#waiting.get(ref);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    this.#waiting.delete(ref);
    how(waiting);
  }
}
