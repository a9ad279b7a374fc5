/**
 * The running apps. It owns the element that holds their iframes and decides which of them is in front; hidden ones keep running.
 * Events: 'change', 'front' (which app is to be shown: detail is a link, '' for the home screen).
 */
import { Model } from 'carillon/model.js';
import { AppFrame } from './app-frame.js';
import { parseLink, sameLink } from './app-link.js';
import { startUrl } from './app-url.js';

const PREPARE_TIMEOUT = 5_000;

export class AppHost extends Model {
  /** @type {AppFrame[]} in the order in which they were started */
  running = [];
  /** @type {AppFrame|null} */
  front = null;
  /** @type {AppFrame[]} closed by the user, but still finishing their work */
  #closing = [];
  /** The app that was in front when another one came up for an activity such as a call. */
  #before = undefined;

  constructor({ apps, login, settings, clientUrl }) {
    super();
    Object.assign(this, { apps, settings, clientUrl });
    this.element = document.createElement('div');
    this.element.className = 'app-stage';
    login.addEventListener('logout', () => this.closeAll());
    apps.addEventListener('change', () => apps.loaded && this.#closeRemoved());
    settings.addEventListener('lang', () => this.broadcast({ mt: 'SetLang', lang: settings.lang }));
    settings.addEventListener('scheme', () => this.broadcast({ mt: 'SetScheme', scheme: settings.scheme }));
  }

  find(name) {
    return this.running.find((frame) => frame.name === name);
  }

  /** @returns {AppFrame|undefined} the app a window message comes from */
  sourceOf(event) {
    return [...this.running, ...this.#closing].find((frame) => frame.isSource(event));
  }

  /**
   * Opens a link: starts the app, or shows the running one with the parameters of the link.
   * @param {string} link
   * @returns {boolean} false if the user has no such app
   */
  open(link) {
    const app = this.apps.find(parseLink(link).app);
    if (!app) return false;
    if (app.website) {
      window.open(startUrl(app, {}, this.#client()), '_blank', 'noopener');
      return true;
    }
    const running = this.find(app.name);
    if (running) {
      if (!sameLink(running.link, link)) running.setLink(link);
      this.#show(running);
    } else {
      this.#show(this.#start(app, link));
    }
    return true;
  }

  /** Brings a running app to the front as it is. */
  raise(frame) {
    this.#show(frame);
  }

  /** Shows the home screen; the apps keep running. */
  goHome() {
    this.#show(null);
  }

  /** Brings an app up for an activity and remembers what was there before. */
  startActivity(frame) {
    if (this.#before === undefined) this.#before = this.front;
    this.#show(frame);
  }

  /** Goes back to what was there before the activity, unless the user went elsewhere meanwhile. */
  finishActivity(frame) {
    const before = this.#before;
    this.#before = undefined;
    if (before === undefined || this.front !== frame) return;
    this.#show(before && this.running.includes(before) ? before : null);
  }

  /** @param {AppFrame} frame */
  close(frame) {
    const index = this.running.indexOf(frame);
    if (index < 0) return;
    this.running.splice(index, 1);
    if (this.front === frame) this.#show(this.running[Math.min(index, this.running.length - 1)] ?? null);
    this.#unload(frame);
    this.changed();
  }

  closeAll() {
    for (const frame of [...this.running, ...this.#closing]) frame.element.remove();
    this.running = [];
    this.#closing = [];
    this.#before = undefined;
    this.#show(null);
  }

  /** A closed app has finished its work. */
  unloaded(frame) {
    const index = this.#closing.indexOf(frame);
    if (index < 0) return;
    this.#closing.splice(index, 1);
    frame.element.remove();
  }

  /** To every running app that understands messages. */
  broadcast(message) {
    for (const frame of this.running) if (frame.alive) frame.post(message);
  }

  #client() {
    return { lang: this.settings.lang, scheme: this.settings.scheme, clientUrl: this.clientUrl };
  }

  #start(app, link) {
    const frame = new AppFrame(app, link, this.#client());
    frame.element.addEventListener('load', () => {
      frame.loaded = true;
      this.changed();
    });
    this.running.push(frame);
    this.element.append(frame.element);
    return frame;
  }

  #show(frame) {
    if (frame && !this.running.includes(frame)) return;
    this.front = frame;
    for (const other of this.running) other.element.hidden = other !== frame;
    if (frame?.alive) frame.post({ mt: 'Show' });
    this.changed();
    this.emit('front', frame?.link ?? '');
  }

  /** An app that asked for it may finish its work before its page goes. */
  #unload(frame) {
    if (!frame.wantsPrepareReload) return frame.element.remove();
    this.#closing.push(frame);
    frame.element.hidden = true;
    frame.post({ mt: 'PrepareReload' });
    setTimeout(() => this.unloaded(frame), PREPARE_TIMEOUT);
  }

  #closeRemoved() {
    for (const frame of [...this.running]) {
      const app = this.apps.find(frame.name);
      if (app) frame.app = app;
      else this.close(frame);
    }
  }
}
