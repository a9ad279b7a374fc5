/** Which consumer has asked which provider, so that providers learn when a consumer is gone. */
export class ServedConsumers {
  /** @type {Map<string, Map<string, {api: string, provider: string}>>} by consumer */
  #all = new Map();

  add(consumer, api, provider) {
    const served = this.#all.get(consumer) ?? new Map();
    served.set(JSON.stringify([api, provider]), { api, provider });
    this.#all.set(consumer, served);
  }

  /** @returns {string[]} */
  consumersOf(provider) {
    return [...this.#all].filter(([, served]) => [...served.values()].some((one) => one.provider === provider)).map(([name]) => name);
  }

  /** @returns {{api: string, provider: string}[]} whom the consumer had asked; it starts anew */
  end(consumer) {
    const served = this.#all.get(consumer);
    this.#all.delete(consumer);
    return [...(served?.values() ?? [])];
  }
}
