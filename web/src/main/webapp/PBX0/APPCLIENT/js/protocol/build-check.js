/**
 * Asks the PBX whether this page is the current build. The first answer may move the page before anything is on the screen; later,
 * after a reconnect, a running client is never reloaded under the hands of the user, it only says that there is something newer.
 */
import { Model } from 'carillon/model.js';

const MARK = 'carillon:moved-to';

export class BuildCheck extends Model {
  version = '';
  build = '';
  /** URL of a newer client, when the user may reload */
  newer = '';
  launcherUpdateBuild;
  appStoreUrl;
  #first = true;

  constructor(connection, location) {
    super();
    this.location = location;
    connection.addEventListener('open', () => connection.send({ mt: 'CheckBuild', url: location.href }));
    connection.on('CheckBuildResult', (message) => this.#onResult(message));
  }

  reload() {
    this.location.replace(this.newer);
  }

  #onResult({ url, version = '', build = '', launcherUpdateBuild, appStoreUrl }) {
    Object.assign(this, { version, build, launcherUpdateBuild, appStoreUrl });
    const target = url && new URL(url, this.location.href);
    const moves = target && target.origin === this.location.origin && target.href !== this.location.href;
    if (moves && this.#first && mark(target.href)) {
      this.location.replace(target.href);
      return;
    }
    // An answer that never converges would reload for ever: the second time the page stays where it is.
    if (!moves) mark('');
    this.newer = moves && !this.#first ? target.href : '';
    this.#first = false;
    this.changed();
    this.emit('checked');
  }
}

/** @returns {boolean} whether that is not what was noted before; false where the browser keeps nothing, since nobody knows then */
function mark(href) {
  try {
    if (sessionStorage.getItem(MARK) === href) return false;
    if (href) sessionStorage.setItem(MARK, href);
    else sessionStorage.removeItem(MARK);
    return true;
  } catch {
    return false;
  }
}
