/**
 * Base of all elements. They render into the page itself, not into a shadow tree: one set of style sheets serves all of them,
 * labels may refer to fields of other elements, and password managers find the log-in form.
 */
import { LitElement } from 'lit';

export class View extends LitElement {
  #watched = [];
  #redraw = () => this.requestUpdate();

  createRenderRoot() {
    return this;
  }

  /** @returns {import('./model.js').Model[]} what this view shows; it renders again whenever one of them changes */
  models() {
    return [];
  }

  connectedCallback() {
    super.connectedCallback();
    this.#watched = this.models();
    for (const model of this.#watched) model.addEventListener('change', this.#redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const model of this.#watched) model.removeEventListener('change', this.#redraw);
  }
}
