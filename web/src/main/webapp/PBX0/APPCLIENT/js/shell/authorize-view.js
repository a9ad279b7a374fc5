/** Second factor: shows the code, says where to confirm, and waits. */
import { html } from 'lit';
import { View } from 'carillon/view.js';
import { icon } from './icons.js';

class AuthorizeView extends View {
  static properties = { client: { attribute: false } };

  models() {
    return [this.client.login, this.client.texts];
  }

  firstUpdated() {
    this.querySelector('h1').focus();
  }

  render() {
    const { t, login } = this.client;
    const digits = [...String(login.code)];
    return html`<main class="gate">
      <section class="gate-card card">
        <header class="gate-head">
          <span class="gate-mark plain">${icon('shield')}</span>
          <div>
            <h1 tabindex="-1">${t('authorize.title')}</h1>
            <p class="muted">${t('authorize.lead')}</p>
          </div>
        </header>
        <p class="code" role="img" aria-label=${t('authorize.code', { code: digits.join(' ') })}>
          ${digits.map((digit) => html`<span aria-hidden="true">${digit}</span>`)}
        </p>
        <ul class="ways">
          <li>${icon('computer')}<span>${t('authorize.device')}</span></li>
          <li>${icon('mail')}<span>${t('authorize.mail')}</span></li>
        </ul>
        <p class="waiting muted" role="status"><span class="spinner" aria-hidden="true"></span>${t('authorize.waiting')}</p>
        <button class="button wide" @click=${() => login.cancel()}>${t('authorize.cancel')}</button>
      </section>
    </main>`;
  }
}

customElements.define('authorize-view', AuthorizeView);
