/**
 * The apps granted to the user and their order on the home screen. The PBX sends the whole set each time; the set that came before
 * stays valid until `UpdateAppsComplete` (or the older `UpdateApps`) ends the new one.
 */
import { Model } from 'carillon/model.js';
import { formatHome, parseHome, parseLink, sameLink } from '../runtime/app-link.js';

/** @typedef {{name: string, title: string, text?: string, url: string, website?: boolean, info?: object}} App */

export class Apps extends Model {
  /** @type {App[]} */
  all = [];
  deviceApps = [];
  /** @type {string[]} links on the home screen, in order; those of apps that are not granted (any more) stay where they are */
  home = [];
  loaded = false;
  #incoming = [];

  constructor(connection, login) {
    super();
    this.connection = connection;
    login.addEventListener('login', () => {
      this.#incoming = [];
      connection.send({ mt: 'SubscribeApps' });
    });
    login.addEventListener('logout', () => this.#replace([], [], ''));
    connection.on('UpdateAppsInfo', ({ app }) => this.#incoming.push(app));
    connection.on('UpdateAppsComplete', ({ deviceApps, selected }) => {
      this.#replace(this.#incoming, deviceApps, selected);
      this.loaded = true;
      this.changed();
    });
    connection.on('UpdateApps', ({ apps, deviceApps, selected }) => {
      this.#replace(apps ?? [], deviceApps, selected);
      this.loaded = true;
      this.changed();
    });
  }

  /** @returns {App|undefined} */
  find(name) {
    return this.all.find((app) => app.name === name);
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
    return this.home.some((other) => sameLink(other, link));
  }

  pin(link) {
    if (!this.isPinned(link)) this.#store([...this.home, link]);
  }

  unpin(link) {
    this.#store(this.home.filter((other) => !sameLink(other, link)));
  }

  /** @param {string[]} order the visible links in their new order; links that are not shown keep their places at the end */
  arrange(order) {
    this.#store([...order, ...this.home.filter((link) => !order.includes(link))]);
  }

  #store(home) {
    this.home = home;
    this.connection.send({ mt: 'SetApps', home: formatHome(home) });
    this.changed();
  }

  #replace(apps, deviceApps, selected) {
    this.all = apps.filter((app) => app?.name && app.url).map((app) => ({ ...app, title: app.title || app.name }));
    this.deviceApps = deviceApps ?? [];
    this.home = parseHome(selected);
    this.#incoming = [];
    this.loaded = false;
    this.changed();
  }
}
