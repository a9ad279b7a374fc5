/**
 * Base of the menus: a popover of the browser, which closes with Escape and then gives the focus back to its button. It takes the
 * focus when it opens, and closes when the focus goes elsewhere, so that it never covers what somebody works at by keyboard.
 */
import { View } from 'carillon/view.js';

export class Menu extends View {
  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('toggle', ({ newState }) => newState === 'open' && this.first()?.focus());
    this.addEventListener('focusout', ({ relatedTarget }) => this.#left(relatedTarget));
  }

  /** @returns {HTMLElement|null} what has the focus first */
  first() {
    return this.querySelector('.menu-item');
  }

  /** @param {Element|null} target what has the focus now; null if that is not in the page */
  #left(target) {
    if (target && !this.contains(target) && this.matches(':popover-open')) this.hidePopover();
  }
}
