/**
 * Apps in windows of their own. The page in such a window only holds the app; everything the app says and hears goes through the
 * main window, so that apps in all windows share one log-in and see each other. If the main window is closed or loaded again, the
 * other becomes a client of its own (see window-page.js).
 */
import { Navigation } from '../state/navigation.js';

const FEATURES = 'popup,width=1100,height=760';

export class Windows {
  /** @type {Map<import('./stage.js').Stage, {frame: object|null, onEnd: () => void}>} */
  #open = new Map();

  /** @param {import('../client.js').Client} client */
  constructor(client) {
    this.client = client;
    const { host, login } = client;
    host.addEventListener('gone', ({ detail: frame }) => this.#gone(frame));
    host.addEventListener('change', () => this.#open.forEach(({ frame }, stage) => frame && this.#keepAddress(frame, stage)));
    login.addEventListener('logout', () => [...this.#open.keys()].forEach((stage) => stage.view.close()));
    addEventListener('pagehide', () => this.#open.forEach(({ onEnd }) => onEnd()));
    globalThis.carillonWindows = this;
  }

  /** @param {string} url of the page that will hold the app @returns {boolean} whether the browser let us */
  open(url) {
    return !!window.open(url, '_blank', FEATURES);
  }

  /**
   * A window came up and offers its place to an app.
   * @param {import('./stage.js').Stage} stage @param {string} link
   * @param {() => void} onEnd this page goes away, the window has to care for itself
   * @returns {import('./app-frame.js').AppFrame|null} null if it has to care for itself right away
   */
  join(stage, link, onEnd) {
    const { host, apps, login, appMessages } = this.client;
    const name = link.split(/[?#]/)[0];
    const app = apps.find(name);
    if (!login.ready || !apps.loaded || !app || app.website) return null;
    appMessages.hear(stage);
    const running = host.find(name);
    const frame = running ? host.move(running, stage) : host.start(app, link, stage);
    this.#open.set(stage, { frame, onEnd });
    stage.view.addEventListener('pagehide', () => this.#left(stage));
    return frame;
  }

  /** Takes an app back into the main window. */
  takeBack(frame) {
    const { host } = this.client;
    this.#open.delete(frame.stage);
    const { view } = frame.stage;
    host.raise(host.move(frame, host.stage));
    window.focus();
    host.leaving.after(frame, () => view.close());
  }

  /** A window that is loaded again comes back to the same view. */
  #keepAddress({ link }, { view: { location, history } }) {
    const url = Navigation.windowUrl(link);
    if (!location.href.endsWith(url)) history.replaceState(null, '', url);
  }

  #left(stage) {
    const { frame } = this.#open.get(stage) ?? {};
    this.#open.delete(stage);
    if (frame) this.client.host.close(frame);
  }

  /** The app ended, its window has nothing to show any more. A page that was only loaded again still runs. */
  #gone(frame) {
    if (!this.#open.has(frame.stage) || this.client.host.running.includes(frame)) return;
    this.#open.delete(frame.stage);
    frame.stage.view.close();
  }
}
