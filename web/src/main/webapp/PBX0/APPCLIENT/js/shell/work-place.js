/** The frame around everything after the log-in: rail, bar, work area, people. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import './account-menu.js';
import './bottom-bar.js';
import './home-view.js';
import './more-view.js';
import './people-panel.js';
import './presence-menu.js';
import './sessions-view.js';
import './settings-view.js';
import './side-rail.js';
import './status-bar.js';
import './top-bar.js';
import { PAGES } from './pages.js';
import { marked } from './window-title.js';

class WorkPlace extends View {
  static properties = { client: { attribute: false } };

  /** Where the user is, and '' before he was anywhere. */
  #place = '';

  models() {
    const { navigation, host, sideBar, texts, badges, apps } = this.client;
    return [navigation, host, sideBar, texts, badges, apps];
  }

  render() {
    const { client } = this;
    const { host, sideApp, sideBar, t } = client;
    const inApp = !!host.front;
    const withSide = sideBar.shown && !sideApp.elsewhere;
    return html`
      <a class="skip" href="#work" @click=${this.#skip}>${t('nav.skip')}</a>
      <div class="work-place ${withSide ? 'with-side' : ''} ${inApp ? 'in-app' : ''}">
        <side-rail .client=${client}></side-rail>
        <top-bar .client=${client}></top-bar>
        <status-bar .client=${client}></status-bar>
        <main class="work" id="work" tabindex="-1">
          ${host.stage.element}
          ${inApp ? this.#starting() : html`<div class="page">${this.#page()}</div>`}
        </main>
        <aside class="side" aria-label=${t(sideApp.app ? 'nav.favorites' : 'people.title')} ?hidden=${!withSide}>
          ${sideApp.stage.element}
          ${this.#side()}
        </aside>
        <bottom-bar .client=${client}></bottom-bar>
      </div>
      <presence-menu id="presence-menu" popover .client=${client}></presence-menu>
      <account-menu id="account-menu" popover .client=${client}></account-menu>
    `;
  }

  /** Who does not have the favourites keeps people on this device. */
  #side() {
    const { navigation, sideApp } = this.client;
    if (sideApp.app) return nothing;
    return navigation.place === 'people' ? nothing : html`<people-panel .client=${this.client} closable></people-panel>`;
  }

  updated() {
    const { navigation, host, badges, t } = this.client;
    const name = host.front?.viewTitle || host.front?.app.title || t(PAGES[navigation.place] ?? 'home.title');
    document.title = marked(`${name} – myApps`, badges.total);
    this.#moveFocus(host.front ?? navigation.place);
  }

  /**
   * After going elsewhere the focus is at the beginning of the new page or app. It stays where people choose the next place or type,
   * for apps may also come up by themselves.
   */
  #moveFocus(place) {
    const came = this.#place && this.#place !== place;
    this.#place = place;
    const { activeElement } = document;
    if (came && (activeElement === document.body || activeElement.matches('[popovertarget]'))) this.querySelector('#work').focus();
  }

  #starting() {
    const { host, t } = this.client;
    if (host.front.loaded) return nothing;
    return html`<div class="app-starting" role="status">
      <span class="spinner" aria-hidden="true"></span><span>${t('app.loading', { name: host.front.app.title })}</span>
    </div>`;
  }

  #page() {
    const { client } = this;
    switch (client.navigation.place) {
      case 'people': return html`<people-panel .client=${client}></people-panel>`;
      case 'more': return html`<more-view .client=${client}></more-view>`;
      case 'sessions': return html`<sessions-view .client=${client}></sessions-view>`;
      case 'settings': return html`<settings-view .client=${client}></settings-view>`;
      default: return html`<home-view .client=${client}></home-view>`;
    }
  }

  #skip(event) {
    event.preventDefault();
    document.getElementById('work').focus();
  }
}

customElements.define('work-place', WorkPlace);
