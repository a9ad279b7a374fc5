/**
 * The apps granted to the user and their order on the home screen. The PBX sends the whole set each time; the set that came before
 * stays valid until `UpdateAppsComplete` (or the older `UpdateApps`) ends the new one.
 */
import { Model } from 'carillon/model.js';
import { formatHome, linkIdentity, parseHome, parseLink } from '../runtime/app-link.js';
import { HomeChanges } from './home-changes.js';

/** The PBX keeps no longer text. */
const LONGEST_HOME = 32_768;

/** @typedef {{name: string, title: string, text?: string, url: string, website?: boolean, info?: object}} App */

export class Apps extends Model {
  /** @type {App[]} */
  all = [];
  deviceApps = [];
  /** @type {string[]} links on the home screen, in order; those of apps that are not granted (any more) stay where they are */
  home = [];
  loaded = false;
  #incoming = [];
  #changes = new HomeChanges();
  /** @type {Map<string, App>} */
  #byName = new Map();
  /** @type {Set<string>} what the links on the home screen open */
  #identities = new Set();

  constructor(connection, login) {
    super();
    this.connection = connection;
    login.addEventListener('login', () => {
      this.#incoming = [];
      this.#changes.clear();
      connection.send({ mt: 'SubscribeApps' });
    });
    login.addEventListener('logout', () => {
      this.#changes.clear();
      this.#replace([], [], '', false);
    });
    connection.on('UpdateAppsInfo', ({ app }) => this.#incoming.push(app));
    connection.on('UpdateAppsComplete', ({ deviceApps, selected }) => {
      this.#replace(this.#incoming, deviceApps, selected, true);
    });
    connection.on('UpdateApps', ({ apps, deviceApps, selected }) => {
      this.#replace(apps ?? [], deviceApps, selected, true);
    });
  }

  /** @returns {App|undefined} */
  find(name) {
    return this.#byName.get(name);
  }

  /** @returns {App[]} the apps a user may open himself */
  get visible() {
    return this.all.filter((app) => !app.info?.hidden);
  }

  /** @returns {{link: string, app: App}[]} what the home screen shows */
  get pinned() {
    return this.home
      .map((link) => ({ link, app: this.find(parseLink(link).app) }))
      .filter(({ app }) => app && !app.info?.hidden);
  }

  /** @returns {App|undefined} the first app that offers an API */
  providerOf(api) {
    return this.visible.find((app) => app.info?.apis?.[api]);
  }

  isPinned(link) {
    return this.#identities.has(linkIdentity(link));
  }

  pin(link) {
    if (!this.isPinned(link)) this.#store([...this.home, link]);
  }

  unpin(link) {
    const identity = linkIdentity(link);
    this.#store(this.home.filter((other) => linkIdentity(other) !== identity));
  }

  /** @param {string} name @returns {string|undefined} the entry of the home screen without parameters of that name, as it is stored */
  entry(name) {
    const identity = linkIdentity(name);
    return this.home.find((link) => linkIdentity(link) === identity);
  }

  /** @param {string} name @param {string} link stands for the entry of that name from now on; '' for none */
  keep(name, link) {
    const identity = linkIdentity(name);
    this.#store([...this.home.filter((other) => linkIdentity(other) !== identity), ...(link ? [link] : [])]);
  }

  /** @param {string[]} order the visible links in their new order; links that are not shown keep their places at the end */
  arrange(order) {
    this.#store([...order, ...this.home.filter((link) => !order.includes(link))]);
  }

  #store(home) {
    const text = formatHome(home);
    if (text.length > LONGEST_HOME) return;
    const before = formatHome(this.home);
    this.#setHome(home);
    if (this.connection.send({ mt: 'SetApps', home: text })) this.#changes.add(before, text);
    this.changed();
  }

  #replace(apps, deviceApps, selected, loaded) {
    this.all = apps.filter((app) => app?.name && app.url).map((app) => ({ ...app, title: app.title || app.name }));
    this.#byName = new Map(this.all.map((app) => [app.name, app]));
    this.deviceApps = deviceApps ?? [];
    const home = parseHome(selected);
    if (!this.#changes.isOvertaken(formatHome(home))) this.#setHome(home);
    this.#incoming = [];
    this.loaded = loaded;
    this.changed();
  }

  #setHome(home) {
    this.home = home;
    this.#identities = new Set(home.map(linkIdentity));
  }
}
