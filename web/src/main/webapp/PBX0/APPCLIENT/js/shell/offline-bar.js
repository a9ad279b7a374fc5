/** Says that the PBX is not reached and counts down to the next attempt. A short interruption is not worth a word. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';

const PATIENCE = 600;

class OfflineBar extends View {
  static properties = { client: { attribute: false }, now: { state: true } };

  #tick = 0;
  #since = 0;

  models() {
    return [this.client.connection, this.client.login, this.client.texts];
  }

  connectedCallback() {
    super.connectedCallback();
    this.#since = Date.now();
    this.#tick = setInterval(() => (this.now = Date.now()), 500);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#tick);
  }

  willUpdate() {
    const { connection } = this.client;
    if (connection.isOpen) this.#since = 0;
    else this.#since ||= Date.now();
  }

  render() {
    const { connection, t } = this.client;
    const shown = this.#since && Date.now() - this.#since > PATIENCE;
    const seconds = Math.max(1, Math.ceil((connection.retryAt - Date.now()) / 1000));
    const waiting = connection.state === 'waiting';
    return html`<div class="bar offline" role="status" ?hidden=${!shown}>
      ${shown ? html`<span>${t('offline.lost')}</span>` : nothing}
      <span class="tabular" aria-hidden="true">${waiting ? t('offline.countdown', { seconds }) : t('offline.trying')}</span>
      <button class="button" aria-disabled=${!waiting} @click=${() => waiting && connection.retry()}>${t('offline.now')}</button>
    </div>`;
  }
}

customElements.define('offline-bar', OfflineBar);
