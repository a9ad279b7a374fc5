/** The bar above the work area: where we are, search, own presence, and the switch for the people at the right. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { appTitle } from './app-title.js';
import { icon, logo } from './icons.js';
import { PAGES } from './pages.js';
import { avatar, presenceMark, presenceWords } from './parts.js';
import './search-box.js';

class TopBar extends View {
  static properties = { client: { attribute: false }, searching: { state: true } };

  /** @type {Element|null} what had the focus before the search */
  #before = null;
  #shortcut = (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      this.#search();
    }
  };

  models() {
    const { navigation, host, ownPresence, sideBar, login, texts } = this.client;
    return [navigation, host, ownPresence, sideBar, login, texts];
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('keydown', this.#shortcut);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#shortcut);
  }

  render() {
    const { client } = this;
    const { t, host } = client;
    return html`<header class="top-bar ${this.searching ? 'searching' : ''}">
      <div class="top-left">
        ${this.#back()}
        ${host.front ? appTitle(client) : this.#title()}
      </div>
      <search-box .client=${client} @leave=${() => (this.searching = false)} @cancel=${this.#cancel}></search-box>
      <div class="top-right">
        <button class="icon-button narrow-only" aria-label=${t('search.label')} @click=${this.#search}>${icon('search')}</button>
        ${this.#presence()} ${this.#sideSwitch()}
      </div>
    </header>`;
  }

  /** Only on phones: an app or a page fills the screen there. */
  #back() {
    const { t, host, navigation } = this.client;
    const below = ['sessions', 'settings'].includes(navigation.place);
    if (!host.front && !below) return nothing;
    const target = below ? 'more' : 'home';
    return html`<button class="icon-button narrow-only" aria-label=${t('nav.back')} @click=${() => navigation.go(target)}>${icon('back')}</button>`;
  }

  #title() {
    const { t, navigation } = this.client;
    const { place } = navigation;
    return place === 'home'
      ? html`<span class="wordmark">${logo()}<span>Carillon</span></span>`
      : html`<h1 class="ellipsis">${t(PAGES[place] ?? 'home.title')}</h1>`;
  }

  #presence() {
    const { client } = this;
    const { t, ownPresence, login } = client;
    const summary = ownPresence.shown;
    const words = presenceWords(summary, client);
    return html`<button class="presence-button" popovertarget="presence-menu"
        aria-label=${`${t('presence.yours')}: ${t(`presence.${summary.state}`)}${summary.note ? `, ${words}` : ''}`}>
      <span class="wide-only">${presenceMark(summary.state)}</span>
      <span class="presence-words ellipsis wide-only">${words}</span>
      <span class="wide-only">${icon('down')}</span>
      <span class="narrow-only">${avatar(login.user?.dn ?? '', summary.state)}</span>
    </button>`;
  }

  #sideSwitch() {
    const { t, sideBar } = this.client;
    const { shown } = sideBar;
    const label = t(shown ? 'people.hide' : 'people.show');
    return html`<button class="icon-button wide-only" aria-label=${label} title=${label} aria-pressed=${shown}
      @click=${() => sideBar.show(!shown)}>${icon('people')}</button>`;
  }

  async #search() {
    const { activeElement } = document;
    if (!this.querySelector('search-box').contains(activeElement)) this.#before = activeElement;
    this.searching = true;
    await this.updateComplete;
    this.querySelector('search-box input').focus();
  }

  /** Back to where the search was begun; after a click into the field that is the field itself. */
  async #cancel() {
    const before = this.#before;
    this.#before = null;
    this.searching = false;
    await this.updateComplete;
    (before?.isConnected && before !== document.body ? before : this.querySelector('search-box input')).focus();
  }
}

customElements.define('top-bar', TopBar);
