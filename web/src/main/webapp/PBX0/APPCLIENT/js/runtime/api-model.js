/**
 * `ApiUpdate`: the whole set of Client APIs that apps see, sent to every app after its `Alive` and after every change. The client
 * itself is the provider `@client`; apps appear with what their service announced.
 */
import { baseUrl } from './app-url.js';

/** Changes that come together are sent together. */
const COALESCE = 50;

export class ApiModel {
  #timer = 0;

  /** @param {object} parts of the client that the model shows */
  constructor(parts) {
    Object.assign(this, parts);
    const { apps, login, register, settings, connection, buildCheck } = parts;
    for (const model of [apps, login, register, settings, connection, buildCheck]) {
      model.addEventListener('change', () => this.#later());
    }
  }

  /** @param {import('./app-frame.js').AppFrame} frame */
  sendTo(frame) {
    frame.post(this.#message());
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.host.broadcast(this.#message()), COALESCE);
  }

  #message() {
    return { mt: 'ApiUpdate', apis: { 'com.innovaphone.client': { '@client': this.#client() }, ...this.#announced() }, defaultApiProviders: {} };
  }

  #client() {
    const { apps, login, register, settings, buildCheck } = this;
    const place = location.host + location.pathname.slice(0, location.pathname.indexOf('/', 1));
    return {
      title: 'myApps',
      url: this.clientUrl,
      info: {},
      model: {
        user: login.user ?? {},
        connInfo: { up: login.ready, standby: false, cur: place, pri: place, sec: '', phys: place },
        home: apps.home,
        deviceApps: apps.deviceApps,
        profileApp: register.profile,
        tutorialApp: register.tutorial,
        standby: false,
        lang: settings.lang,
        scheme: settings.scheme,
        launcher: false,
        launcherUpdateBuild: buildCheck.launcherUpdateBuild,
        appStoreUrl: buildCheck.appStoreUrl,
        adminSettings: {},
      },
    };
  }

  #announced() {
    const apis = {};
    for (const app of [...this.apps.all].sort((a, b) => a.title.localeCompare(b.title))) {
      for (const [api, { info = {} }] of Object.entries(app.info?.apis ?? {})) {
        apis[api] ??= {};
        apis[api][app.name] = { title: app.title, url: baseUrl(app, this.clientUrl), info, model: {} };
      }
    }
    return apis;
  }
}
