/** Notices when nobody is at this client, so that colleagues see "away": five minutes without input, or as long with the page hidden. */

const IDLE = 5 * 60_000;
const INPUT = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'focus'];

export class Activity {
  inactive = false;
  #timer = 0;
  #last = 0;

  /** @param {import('../protocol/own-presence.js').OwnPresence} ownPresence */
  constructor(ownPresence, login) {
    this.ownPresence = ownPresence;
    for (const type of INPUT) addEventListener(type, () => this.#input(), { passive: true, capture: true });
    // A new connection counts as active; say so if nobody is here.
    login.addEventListener('login', () => this.inactive && ownPresence.setInactive(true));
    this.#input();
  }

  #input() {
    const now = Date.now();
    if (document.hidden || (now - this.#last < 1000 && !this.inactive)) return;
    this.#last = now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#idle(), IDLE);
    if (this.inactive) this.#set(false);
  }

  /** Input inside an app of another origin is not seen here: as long as the app has the focus of a visible page, somebody may be there. */
  #idle() {
    const inApp = !document.hidden && document.hasFocus() && document.activeElement?.tagName === 'IFRAME';
    if (inApp) this.#timer = setTimeout(() => this.#idle(), IDLE);
    else this.#set(true);
  }

  #set(inactive) {
    this.inactive = inactive;
    this.ownPresence.setInactive(inactive);
  }
}
