/** The client itself as a consumer: its search field, its call buttons. */
export class ShellConsumer {
  name = '@client';
  /** @type {Map<string, (message: object) => void>} */
  #open = new Map();
  #next = 1;
  /** Brings a request on its way; set by whoever knows the providers. */
  send = () => {};

  /**
   * @param {string} api @param {string} provider name, `*`, or '' for the one the user wants
   * @param {object} msg
   * @param {(result: {provider: string, msg?: object, errorText?: string}) => void} [onResult]
   * @returns {() => void} ends the interest in results
   */
  request(api, provider, msg, onResult = () => {}) {
    const src = `client-${this.#next++}`;
    this.#open.set(src, onResult);
    this.send({ api, provider, src, msg });
    return () => this.#open.delete(src);
  }

  /** A result arrived. */
  post({ src, provider, msg, errorText }) {
    this.#open.get(src)?.({ provider, msg, errorText });
  }
}
