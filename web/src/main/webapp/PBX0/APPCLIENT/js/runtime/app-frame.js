/**
 * One running app: its iframe, which is never moved or detached while it runs (that would reload it), and what the app told about
 * itself. The frame only carries messages; what they mean is decided by the handlers.
 */
import { Frame } from './frame.js';
import { TokenBucket } from './token-bucket.js';
import { startUrl, withoutReserved } from './app-url.js';
import { firstValues, parseLink, sameLink } from './app-link.js';

/** What an app may ask of the PBX through the client, so that one app cannot use up what the connection carries for all. */
const ASKS_PER_SECOND = 20;
const ASKS_AT_ONCE = 300;

export class AppFrame extends Frame {
  loaded = false;
  wantsPrepareReload = false;
  /** Started for other apps, and not yet opened by the user. */
  unseen = false;
  /** ms, when something was asked of it last */
  usedAt = Date.now();
  #asks = new TokenBucket(ASKS_PER_SECOND, ASKS_AT_ONCE);
  #logins = Promise.resolve();
  #generation = 0;
  /** @type {string} its page is loaded with the parameters of this link, also when it loads again */
  #loadedWith;

  /**
   * @param {import('./stage.js').Stage} stage
   * @param {import('../protocol/apps.js').App} app
   * @param {string} link it was opened with
   * @param {{lang: string, scheme: string, clientUrl: string}} client
   * @param {object} hearing see Frame
   */
  constructor(stage, app, link, client, hearing) {
    super(stage, app.name, startUrl(app, parseLink(link).params, client), hearing);
    this.app = app;
    this.link = link;
    this.#loadedWith = link;
    this.element.className = 'app-frame';
    this.element.title = app.title;
    this.#forget();
  }

  /** @returns {boolean} not shown to the user: works for other apps */
  get hidden() {
    return this.unseen || !!this.app.info?.hidden;
  }

  /** @returns {boolean} whether one more message to the PBX may be made for the app */
  mayAsk() {
    return this.#asks.take();
  }

  /** The page loaded again: nothing of the former one counts any more. */
  restarted() {
    this.#generation++;
    this.#logins = Promise.resolve();
    this.#forget();
    this.alive = true;
    if (!sameLink(this.link, this.#loadedWith)) this.#tellLink();
  }

  #forget() {
    this.badge = '';
    /** The app speaks for itself; what its service says about the badge does not count then. */
    this.setsBadge = false;
    /** Title of the current view, '' for that of the app */
    this.viewTitle = '';
    /** '' (the app has no menu), 'open' or 'closed' */
    this.menu = '';
    /** Colour it wants in the bar, '' for none */
    this.color = '';
    this.consumes = new Set();
    this.wantsPrepareReload = false;
  }

  /**
   * Answers a `getLogin`. The answers keep the order of the questions, because an app with nested pages hands them out first in,
   * first out. A page that was loaded again does not get the answers of the former one.
   * @param {*} src of the question, echoed if there was one
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

  /** Shows another link of the same app in the running page. One that is still on its way hears it when it is there. */
  setLink(link) {
    this.link = link;
    if (this.alive || this.loaded) this.#tellLink();
  }

  #tellLink() {
    this.post({ mt: 'SetArgs', args: firstValues(withoutReserved(parseLink(this.link).params)) });
  }
}
