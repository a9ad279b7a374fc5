/**
 * Whether the people at the right are shown. On wide screens that is a lasting choice; on medium ones they lie over the work area
 * and are there only while they are wanted.
 */
import { Model } from 'carillon/model.js';

const wide = matchMedia('(min-width: 1024px)');
const roomy = matchMedia('(min-width: 720px)');

export class SideBar extends Model {
  #over = false;

  /** @param {import('./settings.js').Settings} settings */
  constructor(settings) {
    super();
    this.settings = settings;
    settings.addEventListener('change', () => this.changed());
    wide.addEventListener('change', () => this.hideOver());
    addEventListener('keydown', ({ key }) => key === 'Escape' && this.hideOver());
  }

  get shown() {
    return wide.matches ? this.settings.choice.side : this.#over;
  }

  /** @returns {boolean} whether there is a side bar to show: phone screens have none */
  get atHand() {
    return roomy.matches;
  }

  /** @param {boolean} shown */
  show(shown) {
    if (wide.matches) return this.settings.set('side', shown);
    this.#over = shown;
    this.changed();
  }

  hideOver() {
    this.#over = false;
    this.changed();
  }
}
