/** Page "More" of phone screens: running apps and the own account. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { accountHead, accountItems } from './account-items.js';
import { icon } from './icons.js';
import { appIcon } from './parts.js';

class MoreView extends View {
  static properties = { client: { attribute: false } };

  models() {
    const { login, apps, host, register, ownPresence, texts } = this.client;
    return [login, apps, host, register, ownPresence, texts];
  }

  render() {
    const { client } = this;
    return html`<div class="column">
      <section class="card">${accountHead(client)}</section>
      ${client.host.listed.length ? this.#running() : nothing}
      <section class="card menu-items">${accountItems(client)}</section>
    </div>`;
  }

  #running() {
    const { t, host, clientUrl } = this.client;
    return html`<section class="card menu-items">
      <h2 class="small muted menu-title">${t('nav.running')}</h2>
      ${host.listed.map((frame) => html`<div class="menu-row">
        <button class="menu-item" @click=${() => host.raise(frame)}>${appIcon(frame.app, clientUrl)}<span class="ellipsis">${frame.app.title}</span></button>
        <button class="icon-button" aria-label=${t('app.close', { name: frame.app.title })} @click=${() => host.close(frame)}>${icon('close')}</button>
      </div>`)}
    </section>`;
  }
}

customElements.define('more-view', MoreView);
