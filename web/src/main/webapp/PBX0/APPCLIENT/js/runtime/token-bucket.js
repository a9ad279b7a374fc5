/** Lets so much through per second, with a reserve for bursts; the rest of the client stays usable when an app goes wild. */
export class TokenBucket {
  #tokens;
  #last;

  constructor(perSecond, burst, now = () => performance.now()) {
    Object.assign(this, { perSecond, burst, now });
    this.#tokens = burst;
    this.#last = now();
  }

  /** @param {number} [cost] at most the reserve @returns {boolean} whether it may pass */
  take(cost = 1) {
    const now = this.now();
    this.#tokens = Math.min(this.burst, this.#tokens + ((now - this.#last) / 1000) * this.perSecond);
    this.#last = now;
    if (this.#tokens < cost) return false;
    this.#tokens -= cost;
    return true;
  }
}
