/**
 * What one frame sends to the client, in its order and at a pace that leaves the page to its user. Messages that come close together
 * are handled together, so that the page is drawn once for all of them. A burst passes at once, more waits, and too much of that is
 * dropped; a frame that goes on is reported as flooding, once.
 */
import { TokenBucket } from './token-bucket.js';

const PER_SECOND = 500;
const BURST = 1_000;
/** A long message counts as several: parsing costs by length. */
const UNIT = 4_096;
const LONGEST = 1_048_576;
const MOST_WAITING = 2_000;
const MOST_WAITING_LENGTH = 8 * LONGEST;
/**
 * So many lost messages are a flood. Receiving alone costs a browser about 0.1 ms a message, whatever is done with it; only the end
 * of the frame helps, and it helps at once.
 */
const PATIENCE = 200;
const PAUSE = 50;

export class Inbox {
  #bucket = new TokenBucket(PER_SECOND, BURST);
  #waiting = [];
  #length = 0;
  #dropped = 0;
  #due = false;

  /** @param {(text: string) => void} handle @param {() => void} onFlood */
  constructor(handle, onFlood) {
    Object.assign(this, { handle, onFlood });
  }

  /** @param {string} text */
  put(text) {
    const tooMuch = this.#waiting.length >= MOST_WAITING || this.#length + text.length > MOST_WAITING_LENGTH;
    if (tooMuch || text.length > LONGEST) return this.#drop();
    this.#waiting.push(text);
    this.#length += text.length;
    if (this.#due) return;
    this.#due = true;
    soon(() => this.#drain());
  }

  /** Nothing of what waits counts any more. */
  clear() {
    this.#waiting = [];
    this.#length = 0;
  }

  #drain() {
    this.#due = false;
    while (this.#waiting.length && this.#bucket.take(cost(this.#waiting[0]))) {
      const text = this.#waiting.shift();
      this.#length -= text.length;
      this.handle(text);
    }
    if (!this.#waiting.length) return;
    this.#due = true;
    setTimeout(() => this.#drain(), PAUSE);
  }

  #drop() {
    if (++this.#dropped === PATIENCE) this.onFlood();
  }
}

const cost = (text) => 1 + text.length / UNIT;

/**
 * Runs it as a task after those that wait already, also in a page that is not shown, where timers are slow. The channel ends with it:
 * browsers keep an open one for ever.
 */
function soon(task) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(null);
}
