/** Whether the user looks at this page: it is in front, and the browser's window has the focus. */
import { Model } from 'carillon/model.js';

export class Attention extends Model {
  constructor() {
    super();
    const tell = () => this.here && this.changed();
    for (const view of new Set([window, this.#client.defaultView])) view.addEventListener('focus', tell);
    document.addEventListener('visibilitychange', tell);
    document.addEventListener('pointerdown', tell);
  }

  /** The document around this one, if it is of the same host. */
  get #client() {
    return window.frameElement?.ownerDocument ?? document;
  }

  /** @returns {boolean} */
  get here() {
    const inFront = window.frameElement?.checkVisibility({ visibilityProperty: true }) ?? true;
    return inFront && document.visibilityState === 'visible' && this.#client.hasFocus();
  }
}
