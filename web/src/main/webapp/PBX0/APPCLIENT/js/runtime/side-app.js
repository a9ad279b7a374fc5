/**
 * The app in the side bar: the favourites, where the user has them. It is one running app like the others. While it is not in front
 * it is at the side; whoever opens it gets it in the work area, and when he goes elsewhere it comes back.
 */
import { Model } from 'carillon/model.js';
import { Stage } from './stage.js';

const APP = 'favorites';

export class SideApp extends Model {
  stage = new Stage();
  #waiting = false;
  #toAdd = null;

  /** @param {import('../client.js').Client} client */
  constructor({ host, apps, sideBar, navigation }) {
    super();
    Object.assign(this, { host, apps, sideBar, navigation });
    this.stage.element.className = 'side-stage';
    for (const model of [host, apps, sideBar]) model.addEventListener('change', () => this.#later());
  }

  /** @returns {string} name of the app, '' where the user does not have it */
  get app() {
    return this.apps.find(APP) ? APP : '';
  }

  /** @returns {boolean} whether the app is in front or in a window of its own, so that there is nothing to show at the side */
  get elsewhere() {
    const running = this.host.find(APP);
    return !!running && (running === this.host.front || ![this.host.stage, this.stage].includes(running.stage));
  }

  /** The user chose somebody to add: brings the app into view, which does that as soon as it can. @param {{sip?: string, num?: string, dn: string}} who */
  add(who) {
    this.#toAdd = who;
    if (this.sideBar.atHand) this.sideBar.show(true);
    else this.host.open(APP);
    this.#arrange();
  }

  /** What changes the running apps is still under way when it is told. */
  #later() {
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      this.#arrange();
    });
  }

  #arrange() {
    this.#place();
    const running = this.host.find(APP);
    if (!this.#toAdd || !running?.alive) return;
    // Only the client says this: a link must not add anybody.
    running.post({ mt: 'AddFavorite', ...this.#toAdd });
    this.#toAdd = null;
  }

  #place() {
    const { host, apps } = this;
    // The window of one app has no side bar.
    if (!this.app || !apps.loaded || !this.sideBar.shown || this.elsewhere || this.navigation.place === 'window') return;
    const running = host.find(APP);
    if (!running) host.start(apps.find(APP), APP, this.stage);
    else if (running.stage === host.stage) host.move(running, this.stage);
  }
}
