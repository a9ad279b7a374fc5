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
import './top-bar.js';
import { PAGES } from './pages.js';

class WorkPlace extends View {
  static properties = { client: { attribute: false } };

  #place = '';

  models() {
    const { navigation, host, sideBar, texts } = this.client;
    return [navigation, host, sideBar, texts];
  }

  render() {
    const { client } = this;
    const { host, navigation, sideBar, t } = client;
    const inApp = !!host.front;
    return html`
      <a class="skip" href="#work" @click=${this.#skip}>${t('nav.skip')}</a>
      <div class="work-place ${sideBar.shown ? 'with-side' : ''} ${inApp ? 'in-app' : ''}">
        <side-rail .client=${client}></side-rail>
        <top-bar .client=${client}></top-bar>
        <main class="work" id="work" tabindex="-1">
          ${host.element}
          ${inApp ? this.#starting() : html`<div class="page">${this.#page()}</div>`}
        </main>
        <aside class="side" aria-label=${t('people.title')} ?hidden=${!sideBar.shown}>
          ${navigation.place === 'people' ? nothing : html`<people-panel .client=${client} closable></people-panel>`}
        </aside>
        <bottom-bar .client=${client}></bottom-bar>
      </div>
      <presence-menu id="presence-menu" popover .client=${client}></presence-menu>
      <account-menu id="account-menu" popover .client=${client}></account-menu>
    `;
  }

  updated() {
    const { navigation, host, t } = this.client;
    const name = host.front?.app.title ?? t(PAGES[navigation.place] ?? 'home.title');
    document.title = `${name} – myApps`;
    this.#moveFocus(navigation.place);
  }

  /** After going to another page the focus is at its beginning, not on a button that is gone. */
  #moveFocus(place) {
    const came = this.#place && this.#place !== place;
    this.#place = place;
    if (came && (!document.activeElement || document.activeElement === document.body)) this.querySelector('#work').focus();
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
