/** Base of the element that fills the page of an app: shows the connection's state, and what to do where no client is around. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';

export class AppView extends View {
  static properties = { model: { attribute: false }, texts: { attribute: false }, alone: { type: Boolean } };

  models() {
    return [this.texts, this.model, this.model?.service].filter(Boolean);
  }

  render() {
    return this.alone ? this.#alone() : this.page();
  }

  /** @returns what the app shows; to be overridden */
  page() {
    return nothing;
  }

  /** @returns a notice while the service is not there */
  connection() {
    const { t } = this.texts;
    const { state, errorText } = this.model.service;
    if (state === 'refused') return html`<p class="notice bad" role="alert"><span>${t('refused')} ${errorText}</span></p>`;
    return state === 'waiting' ? html`<p class="notice warn" role="status"><span>${t('waiting')}</span></p>` : nothing;
  }

  #alone() {
    const { t } = this.texts;
    return html`<main class="alone">
      <h1>${t('alone.title')}</h1>
      <p class="muted">${t('alone.text')}</p>
      <a class="button primary" href="/">${t('alone.link')}</a>
    </main>`;
  }
}
