/** Lets so many messages through per second, with a reserve for bursts; the rest of the client stays usable when an app goes wild. */
export class TokenBucket {
  #tokens;
  #last;

  constructor(perSecond, burst, now = () => performance.now()) {
    Object.assign(this, { perSecond, burst, now });
    this.#tokens = burst;
    this.#last = now();
  }

  /** @returns {boolean} whether one more may pass */
  take() {
    const now = this.now();
    this.#tokens = Math.min(this.burst, this.#tokens + ((now - this.#last) / 1000) * this.perSecond);
    this.#last = now;
    if (this.#tokens < 1) return false;
    this.#tokens--;
    return true;
  }
}
