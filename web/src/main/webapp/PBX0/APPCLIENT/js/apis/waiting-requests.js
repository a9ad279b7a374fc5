/** Requests for providers that are still starting: in order, so many for each provider, and not for ever. */
const PATIENCE = 30_000;
const MOST = 100;

export class WaitingRequests {
  /** @type {Map<string, {request: object, timer: number}[]>} by provider */
  #of = new Map();

  /** @param {(request: object) => void} onTimeout */
  constructor(onTimeout) {
    this.onTimeout = onTimeout;
  }

  /** @param {{provider: string, api: string}} request @returns {boolean} false if there are too many */
  add(request) {
    const list = this.#of.get(request.provider) ?? [];
    if (list.length >= MOST) return false;
    const entry = { request, timer: setTimeout(() => this.#expire(entry), PATIENCE) };
    this.#of.set(request.provider, [...list, entry]);
    return true;
  }

  has(provider) {
    return this.#of.has(provider);
  }

  /** @returns {object[]} the requests for a provider, of one API or of all, which wait no longer */
  take(provider, api) {
    return this.#remove(provider, ({ request }) => api === undefined || request.api === api);
  }

  /** Nobody waits for the answers any more. */
  drop(consumer) {
    for (const provider of [...this.#of.keys()]) this.#remove(provider, ({ request }) => request.consumer.name === consumer);
  }

  #expire(entry) {
    this.#remove(entry.request.provider, (other) => other === entry);
    this.onTimeout(entry.request);
  }

  #remove(provider, matches) {
    const list = this.#of.get(provider) ?? [];
    const taken = list.filter(matches);
    const rest = list.filter((entry) => !matches(entry));
    for (const { timer } of taken) clearTimeout(timer);
    if (rest.length) this.#of.set(provider, rest);
    else this.#of.delete(provider);
    return taken.map(({ request }) => request);
  }
}
