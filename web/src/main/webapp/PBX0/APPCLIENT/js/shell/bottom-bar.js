/** The bar at the bottom of phone screens. Calls and chat appear when the user has an app for them. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { icon } from './icons.js';

const APIS = { calls: 'com.innovaphone.calllist', chat: 'com.innovaphone.chat' };

class BottomBar extends View {
  static properties = { client: { attribute: false } };

  models() {
    const { navigation, host, apps, badges, texts, standardApps } = this.client;
    return [navigation, host, apps, badges, texts, standardApps];
  }

  render() {
    const { t } = this.client;
    return html`<nav class="bottom-bar" aria-label=${t('nav.main')}>
      ${this.#place('home')} ${this.#people()} ${this.#app('calls')} ${this.#app('chat')} ${this.#place('more')}
    </nav>`;
  }

  #place(name) {
    const { navigation, host } = this.client;
    return this.#item(name, !host.front && navigation.place === name, '', () => navigation.go(name));
  }

  #people() {
    const { sideApp, host } = this.client;
    if (!sideApp.app) return this.#place('people');
    return this.#item('people', host.front?.name === sideApp.app, '', () => this.client.open(sideApp.app), 'favorites');
  }

  #app(name) {
    const { apps, host, badges, standardApps } = this.client;
    const app = apps.find(standardApps.of(APIS[name])) ?? apps.providerOf(APIS[name]);
    if (!app) return nothing;
    return this.#item(name, host.front?.name === app.name, badges.of(app.name), () => this.client.open(app.name));
  }

  #item(name, current, badge, act, word = name) {
    const { t } = this.client;
    const label = t(`nav.${word}`);
    return html`<button class="bottom-item" aria-current=${current ? 'page' : nothing}
      aria-label=${badge ? t('app.badge', { name: label, badge }) : nothing} @click=${act}>
      ${icon(name)}<span>${label}</span>${badge ? html`<span class="badge">${badge}</span>` : nothing}
    </button>`;
  }
}

customElements.define('bottom-bar', BottomBar);
