/**
 * One running app: its iframe, which is never moved or detached while it runs (that would reload it), and what the app told about
 * itself. The frame only carries messages; what they mean is decided in app-messages.js.
 */
import { TokenBucket } from './token-bucket.js';
import { startUrl, withoutReserved } from './app-url.js';
import { parseLink } from './app-link.js';

const ALLOW = 'microphone; camera; display-capture; autoplay; clipboard-read; clipboard-write; fullscreen; geolocation; screen-wake-lock';
const PER_SECOND = 200;
const BURST = 1000;

export class AppFrame {
  badge = '';
  /** The app speaks for itself; what its service says about the badge does not count then. */
  setsBadge = false;
  /** Title of the current view, '' for that of the app */
  viewTitle = '';
  /** '' (the app has no menu), 'open' or 'closed' */
  menu = '';
  loaded = false;
  /** The app posted `Alive`, so it understands the messages of the client. */
  alive = false;
  consumes = new Set();
  wantsPrepareReload = false;
  #bucket = new TokenBucket(PER_SECOND, BURST);
  #logins = Promise.resolve();
  #generation = 0;
  #flooded = false;

  /**
   * @param {import('../protocol/apps.js').App} app
   * @param {string} link it was opened with
   * @param {{lang: string, scheme: string, clientUrl: string}} client
   */
  constructor(app, link, client) {
    this.app = app;
    this.link = link;
    const url = startUrl(app, parseLink(link).args, client);
    this.origin = new URL(url).origin;
    this.element = document.createElement('iframe');
    this.element.className = 'app-frame';
    this.element.title = app.title;
    this.element.allow = ALLOW;
    this.element.src = url;
  }

  get name() {
    return this.app.name;
  }

  /** @returns {boolean} whether a window message comes from this app: the window decides, and its origin must be the app's */
  isSource(event) {
    return event.source === this.element.contentWindow && event.origin === this.origin;
  }

  /** @returns {boolean} whether one more message may be handled; an app that floods is told so once, in the console */
  admits() {
    const ok = this.#bucket.take();
    if (!ok && !this.#flooded) console.warn(`The app ${this.name} sends too many messages; some are ignored.`);
    this.#flooded ||= !ok;
    return ok;
  }

  /** Secrets travel in these messages, therefore only to the origin of the app. */
  post(message) {
    this.element.contentWindow?.postMessage(JSON.stringify(message), this.origin);
  }

  /** The page loaded again: nothing of the former one counts any more. */
  restarted() {
    this.#generation++;
    this.#logins = Promise.resolve();
    this.alive = true;
    this.badge = '';
    this.setsBadge = false;
    this.viewTitle = '';
    this.menu = '';
    this.consumes.clear();
    this.wantsPrepareReload = false;
  }

  /**
   * Answers a `getLogin`. The answers keep the order of the questions, because an app with nested pages hands them out first in,
   * first out. A page that was loaded again does not get the answers of the former one.
   * @param {string|undefined} src of the question, echoed if there was one
   * @param {Promise<object>} answer
   */
  answerLogin(src, answer) {
    const generation = this.#generation;
    this.#logins = this.#logins.then(async () => {
      const login = await answer;
      if (generation !== this.#generation) return;
      this.post({ mt: 'Login', ...(src === undefined ? {} : { src }), ...login });
    });
  }

  /** Shows another link of the same app in the running page. */
  setLink(link) {
    this.link = link;
    if (!this.app.website) this.post({ mt: 'SetArgs', args: withoutReserved(parseLink(link).args) });
  }
}
