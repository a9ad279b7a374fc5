/**
 * The Client APIs as an app sees them: what others provide, requests to them, and what the app provides itself. All of it goes
 * through the client as window messages.
 */
import { Model } from 'carillon/model.js';
import { randomHex } from 'carillon/crypto.js';

/** @typedef {{name: string, title: string, url: string, info: object, model: object}} Provider */

export class ClientApis extends Model {
  #apis = {};
  #defaults = {};
  #provided = new Map();
  #open = new Map();

  constructor() {
    super();
    addEventListener('message', (event) => this.#receive(event));
  }

  /** @returns {string[]} all APIs that somebody provides */
  get names() {
    return Object.keys(this.#apis);
  }

  /** @param {string} api @returns {Provider[]} in the order of the client */
  providers(api) {
    return Object.entries(this.#apis[api] ?? {}).map(([name, provider]) => ({ name, ...provider }));
  }

  /** @param {string} api @returns {string} name of the user's standard app, '' for none */
  standard(api) {
    return this.#defaults[api] ?? '';
  }

  /** @param {string} api wants to know who provides it */
  consume(api) {
    this.#post({ mt: 'ConsumeApi', api });
  }

  /**
   * Provides an API.
   * @param {string} api
   * @param {object} model what consumers see of the provider
   * @param {(msg: object, answer: (msg: object) => void, consumer: string) => void} handle takes a request; may answer any number of times
   */
  provide(api, model, handle) {
    this.#provided.set(api, handle);
    this.#post({ mt: 'RegisterApi', api });
    this.#post({ mt: 'ApiModel', api, model });
  }

  /** What consumers see of the provider is different now. @param {string} api @param {object} model */
  describe(api, model) {
    this.#post({ mt: 'ApiModel', api, model });
  }

  /**
   * Asks a provider; without a name the user's standard app.
   * @param {string} api
   * @param {string} provider
   * @param {object} msg
   * @param {(msg: object, errorText: string, provider: string) => void} [answered] called for every answer until the request is dropped
   * @param {string} [src] names the request, where a later one is about the same
   * @returns {() => void} drops the request: later answers are ignored
   */
  request(api, provider, msg, answered = () => {}, src = `carillon-${randomHex(8)}`) {
    this.#open.set(src, answered);
    this.#post({ mt: 'ApiRequest', api, ...(provider ? { provider } : {}), src, msg });
    return () => this.#open.delete(src);
  }

  /** Asks the client to do something with this app (client-runtime.md section 3.1). @param {string} type @param {object} [members] */
  act(type, members = {}) {
    this.#post({ mt: 'Action', type, ...members });
  }

  #post(message) {
    window.parent.postMessage(JSON.stringify(message), '*');
  }

  #receive(event) {
    if (event.source !== window.parent || typeof event.data !== 'string') return;
    const message = JSON.parse(event.data);
    if (message.mt === 'ApiUpdate') this.#update(message);
    if (message.mt === 'ApiRequest') this.#handle(message);
    if (message.mt === 'ApiResult') this.#open.get(message.src)?.(message.msg ?? {}, message.errorText ?? '', message.provider ?? '');
  }

  #update({ apis, defaultApiProviders }) {
    this.#apis = apis ?? {};
    this.#defaults = defaultApiProviders ?? {};
    this.changed();
  }

  #handle({ api, consumer, src, msg }) {
    const answer = (result) => this.#post({ mt: 'ApiResult', api, consumer, ...(src === undefined ? {} : { src }), msg: result });
    this.#provided.get(api)?.(msg ?? {}, answer, consumer);
  }
}
