/**
 * `ApiUpdate`: the whole set of Client APIs as apps see it, sent to an app after its `Alive` and to all after every change. It is
 * written once and shared, and changes that come together are sent together.
 */

/** ms; a provider that changes its model all the time does not keep the others busy */
const SOON = 50;
const PAUSE = 250;

export class ApiUpdates {
  #text = '';
  #timer = 0;
  #sentAt = 0;
  /** @type {Set<import('../runtime/frame.js').Frame>} who asked and waits */
  #asking = new Set();
  /** @type {WeakMap<object, string>} what each has */
  #known = new WeakMap();

  constructor({ providers, standardApps, host, statusInfos }) {
    Object.assign(this, { providers, standardApps, host, statusInfos });
    for (const model of [providers, standardApps]) model.addEventListener('change', () => this.#changed());
  }

  /** @param {import('../runtime/frame.js').Frame} frame */
  sendTo(frame) {
    this.#text ||= this.#write();
    this.#known.set(frame, this.#text);
    frame.postText(this.#text);
  }

  /** Answers a page that may ask many times in a row. */
  soon(frame) {
    this.#asking.add(frame);
    this.#schedule();
  }

  #changed() {
    this.#text = '';
    this.#schedule();
  }

  #schedule() {
    this.#timer ||= setTimeout(() => this.#flush(), Math.max(SOON, this.#sentAt + PAUSE - Date.now()));
  }

  #flush() {
    this.#timer = 0;
    this.#sentAt = Date.now();
    this.#text ||= this.#write();
    for (const frame of [...this.host.running, ...this.statusInfos.frames]) {
      const listens = frame.alive || frame.consumes?.size > 0;
      if (this.#asking.has(frame) || (listens && this.#known.get(frame) !== this.#text)) this.sendTo(frame);
    }
    this.#asking.clear();
  }

  #write() {
    const apis = Object.create(null);
    const defaultApiProviders = Object.create(null);
    for (const api of this.providers.apis) {
      // Consumers look the default up without asking whether there is one: it is whatever a request without a name would reach.
      const standard = this.standardApps.meant(api);
      if (standard) defaultApiProviders[api] = standard;
      // Some consumers take the first provider that they see.
      const ordered = this.providers.of(api).sort((a, b) => (b.name === standard) - (a.name === standard));
      apis[api] = Object.fromEntries(ordered.map(({ name, ...shown }) => [name, shown]));
    }
    return JSON.stringify({ mt: 'ApiUpdate', apis, defaultApiProviders });
  }
}
