/** The whole page: log-in or work place, above it what concerns both (offline, a newer version, notices). */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { icon } from './icons.js';
import './authorize-view.js';
import './login-view.js';
import './login-requests.js';
import './offline-bar.js';
import './window-view.js';
import './work-place.js';

class ClientRoot extends View {
  static properties = { client: { attribute: false } };

  models() {
    const { login, texts, settings, toasts, buildCheck, navigation } = this.client;
    return [login, texts, settings, toasts, buildCheck, navigation];
  }

  render() {
    const { client } = this;
    return html`
      <offline-bar .client=${client}></offline-bar>
      ${client.buildCheck.newer ? this.#newer() : nothing}
      ${this.#place()}
      <login-requests .client=${client}></login-requests>
      <div class="toasts" role="status" aria-live="polite">
        ${client.toasts.list.map((toast) => (toast.act
          ? html`<button class="toast" @click=${() => this.#act(toast)}>${toast.text}</button>`
          : html`<p class="toast">${toast.text}</p>`))}
      </div>
    `;
  }

  #place() {
    const { client } = this;
    const { phase } = client.login;
    if (phase === 'in') {
      return client.navigation.place === 'window'
        ? html`<window-view .client=${client}></window-view>`
        : html`<work-place .client=${client}></work-place>`;
    }
    if (phase === 'authorize') return html`<authorize-view .client=${client}></authorize-view>`;
    return html`<login-view .client=${client}></login-view>`;
  }

  #act(toast) {
    this.client.toasts.remove(toast.id);
    toast.act();
  }

  #newer() {
    const { t, buildCheck } = this.client;
    return html`<div class="bar" role="status">
      <span>${t('update.newer')}</span>
      <button class="button" @click=${() => buildCheck.reload()}>${t('update.reload')}</button>
      <button class="icon-button" aria-label=${t('close')} @click=${() => this.#later()}>${icon('close')}</button>
    </div>`;
  }

  #later() {
    this.client.buildCheck.newer = '';
    this.client.buildCheck.changed();
  }
}

customElements.define('carillon-client', ClientRoot);
