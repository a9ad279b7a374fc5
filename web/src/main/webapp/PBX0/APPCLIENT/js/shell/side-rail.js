/** The rail at the left of wide screens: home, running apps with their badges, own picture with the account menu. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { View } from 'carillon/view.js';
import { icon, logo } from './icons.js';
import { appIcon, avatar } from './parts.js';

class SideRail extends View {
  static properties = { client: { attribute: false } };

  models() {
    const { host, navigation, badges, ownPresence, login, texts } = this.client;
    return [host, navigation, badges, ownPresence, login, texts];
  }

  render() {
    const { t, host, navigation, login, ownPresence } = this.client;
    const atHome = !host.front && navigation.place === 'home';
    return html`<nav class="rail" aria-label=${t('nav.main')}>
      <span class="rail-logo" title="Carillon">${logo()}</span>
      <button class="rail-item" aria-current=${atHome ? 'page' : nothing} aria-label=${t('nav.home')} title=${t('nav.home')}
        @click=${() => navigation.go('home')}>${icon('home')}</button>
      <ul class="rail-apps ${host.listed.length ? 'some' : ''}" aria-label=${t('nav.running')}>
        ${repeat(host.listed, ({ name }) => name, (frame) => this.#app(frame))}
      </ul>
      <button class="rail-item rail-me" popovertarget="account-menu" aria-label=${t('nav.account')} title=${login.user?.dn ?? ''}>
        ${avatar(login.user?.dn ?? '', ownPresence.shown.state)}
      </button>
    </nav>`;
  }

  #app(frame) {
    const { t, host, badges, clientUrl } = this.client;
    const badge = badges.of(frame.name);
    const { title } = frame.app;
    return html`<li>
      <button class="rail-item" aria-current=${host.front === frame ? 'page' : nothing}
        aria-label=${badge ? t('app.badge', { name: title, badge }) : title} title=${title} @click=${() => host.raise(frame)}>
        ${appIcon(frame.app, clientUrl)}${badge ? html`<span class="badge" aria-hidden="true">${badge}</span>` : nothing}
      </button>
    </li>`;
  }
}

customElements.define('side-rail', SideRail);
