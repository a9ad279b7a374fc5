/**
 * The user's apps and the home screen. The home screen is one text of links at the PBX; what is no app of the user stays in it where
 * it is of no use to this page, at the end.
 */
import { Model } from 'carillon/model.js';
import { formatHome, parseHome, parseLink, sameLink } from 'client/runtime/app-link.js';

/** ms; after that the PBX is right even if it says nothing of what was stored here */
const PATIENCE = 5_000;

/** @typedef {{name: string, title: string, text: string, url: string, website?: boolean, info: object}} App */

export class Choice extends Model {
  /** @type {App[]} */
  apps = [];
  loaded = false;
  /** '' or 'offline': the last change is not stored */
  failure = '';
  #home = [];
  /** What was sent last and is not told back yet: what the PBX says meanwhile is older. */
  #sent = '';
  #timer = 0;

  /**
   * @param {import('carillon/app-websocket.js').AppWebsocket} service
   * @param {import('carillon/client-apis.js').ClientApis} apis
   */
  constructor(service, apis) {
    super();
    Object.assign(this, { service, apis });
    service.addEventListener('ready', () => this.#load());
    service.on('UpdateApps', (message) => this.#take(message));
  }

  /** @returns {{link: string, app: App}[]} what the home screen shows, in order */
  get pinned() {
    return this.#home.map((link) => ({ link, app: this.#find(link) })).filter(({ app }) => app);
  }

  isPinned(link) {
    return this.#home.some((other) => sameLink(other, link));
  }

  /** @param {string} link */
  pin(link) {
    if (!this.isPinned(link)) this.#store([...this.pinned.map((item) => item.link), link]);
  }

  /** @param {string} link */
  unpin(link) {
    this.#store(this.pinned.map((item) => item.link).filter((other) => !sameLink(other, link)), link);
  }

  /** @param {string[]} order all shown links */
  arrange(order) {
    this.#store(order);
  }

  /** Opens an app in the client. */
  open(link) {
    window.parent.postMessage(JSON.stringify({ mt: 'Action', type: 'ShowApp', value: link }), '*');
  }

  #find(link) {
    return this.apps.find(({ name }) => name === parseLink(link).app);
  }

  async #store(order, removed) {
    const others = this.#home.filter((link) => !order.includes(link) && link !== removed);
    const before = this.#home;
    this.#home = [...order, ...others];
    const home = formatHome(this.#home);
    this.#expect(home);
    this.failure = '';
    this.changed();
    try {
      const { error } = await this.service.request({ mt: 'SetHome', home });
      if (error) throw new Error('refused');
    } catch {
      this.#expect('');
      this.#home = before;
      this.failure = 'offline';
      this.changed();
    }
  }

  #expect(home) {
    clearTimeout(this.#timer);
    this.#sent = home;
    if (home) this.#timer = setTimeout(() => (this.#sent = ''), PATIENCE);
  }

  async #load() {
    try {
      this.#expect('');
      this.#take(await this.service.request({ mt: 'GetApps' }));
    } catch { /* the connection is gone again; the next one asks again */ }
  }

  #take({ apps, home }) {
    this.apps = (apps ?? []).filter(({ info }) => !info?.hidden);
    if (!this.#sent || this.#sent === home) {
      this.#expect('');
      this.#home = parseHome(home);
    }
    this.loaded = true;
    this.changed();
  }
}
