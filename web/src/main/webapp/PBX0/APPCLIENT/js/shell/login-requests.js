/** A log-in of the same user elsewhere waits for a second factor: a card on this device lets it in or sends it away. */
import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { View } from 'carillon/view.js';
import { deviceWords } from '../state/device.js';
import { icon } from './icons.js';

class LoginRequests extends View {
  static properties = { client: { attribute: false } };

  models() {
    const { sessions, texts, login } = this.client;
    return [sessions, texts, login];
  }

  render() {
    const { sessions, login } = this.client;
    const waiting = login.phase === 'in' ? sessions.waiting : [];
    return html`<div class="requests" role="alert">
      ${repeat(waiting, ({ id }) => id, (session) => this.#card(session))}
    </div>`;
  }

  #card(session) {
    const { t } = this.client;
    const device = deviceWords(session.userAgent ?? '', t);
    return html`<section class="request" aria-label=${t('request.title', { device })}>
      <span class="request-symbol">${icon('shield')}</span>
      <div class="request-words">
        <h2>${t('request.title', { device })}</h2>
        <p class="muted small">${t('request.lead')}</p>
      </div>
      <p class="request-code"><span class="small muted">${t('request.code')}</span> <strong class="tabular">${session.code}</strong></p>
      <div class="request-actions">
        <button class="button" @click=${() => this.#answer('remove', 'request.denied', session)}>${t('request.deny')}</button>
        <button class="button primary" @click=${() => this.#answer('authorize', 'request.allowed', session)}>${t('request.allow')}</button>
      </div>
    </section>`;
  }

  #answer(action, word, { id }) {
    const { sessions, toasts, t } = this.client;
    toasts.show(t(sessions[action](id) ? word : 'offline.lost'));
  }
}

customElements.define('login-requests', LoginRequests);
