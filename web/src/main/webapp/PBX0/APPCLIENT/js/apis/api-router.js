/**
 * Brings requests of consumers to providers and results back (client-runtime.md section 6.3). A provider that does not run is
 * started; what is meant for it waits until it has registered. The client does not look into the messages.
 */
import { WaitingRequests } from './waiting-requests.js';
import { ServedConsumers } from './served-consumers.js';

/** For these APIs also visible apps are started by a message to all. */
const STARTS_ALL = new Set(['com.innovaphone.phoneinfo']);
const EVERYBODY = '*';
/** What a request ends with when the user chose no app for it. */
export const CANCELLED = 'Cancelled';

/** @typedef {{name: string, post: (message: object) => void}} Participant an app, or the client itself as consumer */
/** @typedef {{api: string, provider?: string, src?: *, title?: string, msg: object}} Request */

export class ApiRouter {
  #served = new ServedConsumers();

  /**
   * @param {import('../client.js').Client} client
   * @param {(api: string, title: string, providers: object[]) => Promise<string|null>} choose asks the user for one of them
   */
  constructor({ host, background, providers, standardApps, shell }, choose) {
    Object.assign(this, { host, background, providers, standardApps, shell, choose });
    this.waiting = new WaitingRequests((request) => this.#refuse(request, 'The app does not answer'));
    host.addEventListener('gone', ({ detail: frame }) => this.#gone(frame.name));
  }

  /** @param {Participant} consumer @param {Request} request */
  request(consumer, { api, provider, src, title, msg }) {
    const request = { consumer, api: String(api), provider: provider || '', src, title: String(title ?? ''), msg };
    if (request.provider === EVERYBODY) return this.#toAll(request);
    if (request.provider) return this.#toOne(request, String(provider));
    const meant = this.standardApps.meant(request.api);
    if (meant || !this.providers.of(request.api).length) return this.#toOne(request, meant);
    this.#ask(request);
  }

  /** @param {string} provider @param {{api: string, consumer: string, src?: *, msg: object}} result */
  result(provider, { api, consumer, src, msg }) {
    this.#participant(consumer)?.post({ mt: 'ApiResult', api, provider, src, msg });
  }

  /** A running app can be asked now: what waited for it is delivered in its order. */
  registered(frame, api) {
    for (const request of this.waiting.take(frame.name, api)) this.#post(request, frame);
  }

  /** @returns {boolean} whether a running app has asked this one something */
  isUsed(name) {
    return this.waiting.has(name) || this.#served.consumersOf(name).some((consumer) => this.host.find(consumer));
  }

  #toAll(request) {
    const all = this.providers.of(request.api).filter(({ name }) => name !== request.consumer.name);
    if (!all.length) return this.#refuse({ ...request, provider: EVERYBODY }, 'No app provides this API');
    for (const { name } of all) {
      const running = this.host.find(name);
      const { hidden, apis } = this.background.apps.find(name)?.info ?? {};
      // A visible app may say that it can be asked unseen (our own addition); the user has it running only once he opens it.
      const unseen = !!apis?.[request.api]?.info?.background;
      const starts = STARTS_ALL.has(request.api) || hidden || unseen;
      if (running || starts || this.providers.own(request.api, name)) this.#deliver(request, name, unseen);
    }
  }

  #toOne(request, name) {
    if (this.providers.of(request.api).some((provider) => provider.name === name)) this.#deliver(request, name);
    else this.#refuse(request, 'This API is not available');
  }

  async #ask(request) {
    const name = await this.choose(request.api, request.title, this.providers.of(request.api));
    if (name) this.#toOne(request, name);
    else this.#refuse(request, CANCELLED);
  }

  #deliver(request, name, unseen = false) {
    const own = this.providers.own(request.api, name);
    if (own) return this.#handle(request, own);
    if (this.providers.isRegistered(name, request.api)) return this.#post(request, this.host.find(name));
    const sent = { ...request, provider: name };
    if (!this.waiting.add(sent)) return this.#refuse(sent, 'Too many requests wait for this app');
    if (!this.background.start(name, unseen)) this.#fail(name);
  }

  #handle({ consumer, api, src, msg }, own) {
    const answer = (result) => consumer.post({ mt: 'ApiResult', api, provider: own.name, src, msg: result });
    this.#served.add(consumer.name, api, own.name);
    own.handle(consumer, msg ?? {}, answer, src);
  }

  #post({ consumer, api, src, msg }, frame) {
    frame.usedAt = Date.now();
    this.#served.add(consumer.name, api, frame.name);
    frame.post({ mt: 'ApiRequest', api, consumer: consumer.name, src, msg });
  }

  /**
   * The page of an app ended or was loaded again: its requests are over, and its providers are told. What waits for it goes on to
   * wait if it only moves to another build.
   */
  #gone(name) {
    if (!this.host.find(name)) this.#fail(name);
    this.waiting.drop(name);
    for (const { api, provider } of this.#served.end(name)) {
      const own = this.providers.own(api, provider);
      if (own) own.consumerGone?.(name);
      else if (this.providers.isRegistered(provider, api)) this.host.find(provider)?.post({ mt: 'ApiConsumerClosed', api, consumer: name });
    }
  }

  #fail(name) {
    for (const request of this.waiting.take(name)) this.#refuse(request, 'The app has ended');
  }

  #refuse({ consumer, api, provider, src }, errorText) {
    consumer.post({ mt: 'ApiResult', api, provider, src, errorText });
  }

  #participant(name) {
    return name === this.shell.name ? this.shell : this.host.find(name);
  }
}
