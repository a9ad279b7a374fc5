/** A window of its own for one app: a slim bar with the title, everything else belongs to the app. */
import { html } from 'lit';
import { View } from 'carillon/view.js';
import { appHead, menuButton } from './app-title.js';
import { icon } from './icons.js';
import { marked } from './window-title.js';

class OwnWindow extends View {
  static properties = { client: { attribute: false }, frame: { attribute: false } };

  models() {
    return [this.client.host, this.client.badges, this.texts, this.settings];
  }

  updated() {
    const { name, viewTitle, app } = this.frame;
    document.title = marked(viewTitle || app.title, this.client.badges.of(name));
  }

  render() {
    const { frame, texts } = this;
    const { host, clientUrl } = this.client;
    return html`<div class="own-window">
      <header class="top-bar">
        <div class="app-title">
          ${menuButton(host, frame, texts.t)} ${appHead(frame, clientUrl)}
          <button class="icon-button" title=${texts.t('app.takeBack')} aria-label=${texts.t('app.takeBack')}
            @click=${() => this.windows.takeBack(frame)}>${icon('dock')}</button>
        </div>
      </header>
      <main class="work">${frame.stage.element}</main>
    </div>`;
  }
}

customElements.define('own-window', OwnWindow);
