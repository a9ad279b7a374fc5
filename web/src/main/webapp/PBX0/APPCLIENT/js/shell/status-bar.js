/** What apps in the background have to tell: running calls, and the small pages they show. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { icon } from './icons.js';
import { appIcon } from './parts.js';

const RINGING = new Set(['Alerting']);

class StatusBar extends View {
  static properties = { client: { attribute: false } };

  models() {
    const { statusInfos, contactActions, host, texts } = this.client;
    return [statusInfos, contactActions, host, texts];
  }

  render() {
    const { statusInfos, contactActions, host } = this.client;
    const calls = contactActions.calls.filter(({ provider }) => host.front?.name !== provider);
    const { shown } = statusInfos;
    return html`<div class="status-bar" ?hidden=${!calls.length && !shown.length}>
      ${calls.map((call) => this.#call(call))}
      <div class="status-infos" ?hidden=${!shown.length}>
        ${shown.map(({ app }) => this.#owner(app))}
        ${statusInfos.stage.element}
      </div>
    </div>`;
  }

  #call(call) {
    const { t, contactActions } = this.client;
    const ringing = RINGING.has(call.state) && !call.outgoing;
    return html`<div class="status-call" role="status">
      <button class="status-open" @click=${() => this.client.open(call.provider)}>
        ${icon('calls')}<span class="strong ellipsis">${call.name || t('call.unknown')}</span>
        <span class="small">${t(`call.state.${call.state}`)}</span>
      </button>
      ${ringing
        ? html`<button class="button primary" @click=${() => contactActions.accept(call)}>${t('call.accept')}</button>`
        : nothing}
      <button class="button danger" @click=${() => contactActions.hangUp(call)}>${t(ringing ? 'call.decline' : 'call.end')}</button>
    </div>`;
  }

  #owner(app) {
    const label = this.client.t('app.show', { name: app.title });
    return html`<button class="icon-button status-owner" aria-label=${label} title=${label} @click=${() => this.client.open(app.name)}>
      ${appIcon(app, this.client.clientUrl)}
    </button>`;
  }
}

customElements.define('status-bar', StatusBar);
