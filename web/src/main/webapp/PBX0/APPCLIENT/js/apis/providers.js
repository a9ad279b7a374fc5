/**
 * Who provides which Client API: the client itself, apps whose service announced it, and running apps that said so. It keeps what
 * consumers see of them (client-runtime.md section 6.2).
 */
import { Model } from 'carillon/model.js';
import { baseUrl } from '../runtime/app-url.js';

const MOST_APIS = 50;
const LONGEST_API = 128;
const LONGEST_MODEL = 131_072;
/** Models of apps that do not run, where consumers go through a list without asking whether there is one. */
const AT_REST = new Map([['com.innovaphone.phone', { registered: false, calls: [] }]]);

/** @typedef {{name: string, title: string, url: string, info: object, model: object, restart?: number}} Provider */
/**
 * @typedef {{name: string, title: string, model: () => object, consumerGone?: (consumer: string) => void,
 *   handle: (consumer: object, msg: object, answer: (msg: object) => void, src: *) => void}} OwnProvider
 */

export class Providers extends Model {
  /** @type {Map<string, Map<string, {ready: boolean, model: object}>>} app → API, of running apps; a model may come before the rest */
  #running = new Map();
  /** @type {Map<string, number>} starts after the first one */
  #restarts = new Map();
  /** @type {Map<string, OwnProvider>} by API */
  #own = new Map();

  /** @param {import('../client.js').Client} client */
  constructor(client) {
    super();
    const { apps, host } = client;
    Object.assign(this, { apps, client });
    apps.addEventListener('change', () => this.changed());
    host.addEventListener('gone', ({ detail: frame }) => this.#running.delete(frame.name) && this.changed());
  }

  /** @param {string} api @param {OwnProvider} provider the client itself */
  add(api, provider) {
    this.#own.set(api, provider);
    provider.addEventListener?.('change', () => this.changed());
    this.changed();
  }

  /** @param {string} api the client does not provide it any more */
  remove(api) {
    this.#own.delete(api);
    this.changed();
  }

  /** @returns {OwnProvider|undefined} */
  own(api, name) {
    const provider = this.#own.get(api);
    return provider?.name === name ? provider : undefined;
  }

  /** @returns {boolean} whether a running app may now be asked */
  register(name, api) {
    const entry = this.#entry(name, api);
    if (!entry) return false;
    if (entry.ready) return true;
    entry.ready = true;
    const key = JSON.stringify([name, api]);
    this.#restarts.set(key, (this.#restarts.get(key) ?? -1) + 1);
    this.changed();
    return true;
  }

  setModel(name, api, model) {
    if (typeof model !== 'object' || JSON.stringify(model).length > LONGEST_MODEL) return;
    const entry = this.#entry(name, api);
    if (!entry) return;
    entry.model = model ?? {};
    this.changed();
  }

  /** @returns {{ready: boolean, model: object}|null} null for what is no name of an API, or for too many of them */
  #entry(name, api) {
    if (typeof api !== 'string' || !api || api.length > LONGEST_API) return null;
    const apis = this.#running.get(name) ?? new Map();
    if (!apis.has(api) && apis.size >= MOST_APIS) return null;
    if (!apis.has(api)) this.#running.set(name, apis.set(api, { ready: false, model: AT_REST.get(api) ?? {} }));
    return apis.get(api);
  }

  /** @returns {boolean} whether an app runs and registered */
  isRegistered(name, api) {
    return !!this.#running.get(name)?.get(api)?.ready;
  }

  /** @returns {string[]} all APIs that anybody provides */
  get apis() {
    const apis = new Set(this.#own.keys());
    for (const app of this.apps.all) for (const api of Object.keys(app.info?.apis ?? {})) apis.add(api);
    for (const running of this.#running.values()) for (const [api, { ready }] of running) if (ready) apis.add(api);
    return [...apis];
  }

  /** @returns {Provider[]} apps by title, then the client itself */
  of(api) {
    const announced = (app) => Object.hasOwn(app.info?.apis ?? {}, api) || this.isRegistered(app.name, api);
    const found = this.apps.all.filter(announced).sort((a, b) => a.title.localeCompare(b.title)).map((app) => this.#describe(app, api));
    const own = this.#own.get(api);
    if (own) found.push({ name: own.name, title: own.title, url: this.client.clientUrl, info: {}, model: own.model() });
    return found;
  }

  #describe(app, api) {
    const restart = this.#restarts.get(JSON.stringify([app.name, api]));
    return {
      name: app.name,
      title: app.title,
      url: baseUrl(app, this.client.clientUrl),
      info: app.info?.apis?.[api]?.info ?? {},
      model: this.#running.get(app.name)?.get(api)?.model ?? AT_REST.get(api) ?? {},
      ...(restart === undefined ? {} : { restart }),
    };
  }
}
