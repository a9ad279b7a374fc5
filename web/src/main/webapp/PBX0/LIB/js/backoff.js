/** Waiting times between attempts to connect: 1, 2, 4 ... 32 s, each with jitter, so that a restarted PBX is not overrun. */
export class Backoff {
  #step = 0;

  constructor(random = Math.random) {
    this.random = random;
  }

  /** @returns {number} ms to wait before the next attempt */
  next() {
    const seconds = Math.min(2 ** this.#step, 32);
    this.#step++;
    return seconds * 1000 * (0.75 + this.random() * 0.5);
  }

  reset() {
    this.#step = 0;
  }
}
