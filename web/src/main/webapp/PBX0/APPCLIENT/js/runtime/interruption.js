/** An app that came up for an activity such as a call, and what was in front before it. */
export class Interruption {
  /** @type {object|null|undefined} undefined: nothing is interrupted; null: the home screen was shown */
  #before = undefined;

  /** @param {object|null} front what is shown now; of several activities the first one counts */
  begin(front) {
    if (this.#before === undefined) this.#before = front;
  }

  /** @returns {object|null|undefined} what to go back to, undefined for nothing */
  end() {
    const before = this.#before;
    this.#before = undefined;
    return before;
  }
}
