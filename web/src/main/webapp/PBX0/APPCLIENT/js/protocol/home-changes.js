/**
 * What was stored of the home screen and did not come back from the PBX yet. Lists that were written before it arrived there show
 * an older home screen than the user has in front of him; what others change is taken as it comes, the PBX keeps the last word.
 */

/** ms; a change that equals what the PBX has already may never come back */
const PATIENCE = 10_000;

export class HomeChanges {
  /** @type {{text: string, at: number}[]} what the PBX may still show, the oldest first; the last one is what the user sees */
  #expected = [];

  constructor(now = () => performance.now()) {
    this.now = now;
  }

  /** @param {string} before home screen until now @param {string} text that was sent */
  add(before, text) {
    if (!this.#expected.length) this.#expected.push({ text: before, at: this.now() });
    this.#expected.push({ text, at: this.now() });
  }

  /** @param {string} text home screen as the PBX tells it @returns {boolean} whether the user has changed it since then */
  isOvertaken(text) {
    if (this.now() - (this.#expected.at(-1)?.at ?? 0) > PATIENCE) this.clear();
    // The PBX stores in the order in which it was told: what it showed before a change does not come after it.
    const place = this.#expected.findIndex((known) => known.text === text);
    this.#expected = place < 0 ? [] : this.#expected.slice(place);
    if (this.#expected.length <= 1) this.clear();
    return this.#expected.length > 1;
  }

  clear() {
    this.#expected = [];
  }
}
