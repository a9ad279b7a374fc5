/** A window of its own for one app: a slim bar with the title, everything else belongs to the app. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { appTitle } from './app-title.js';

class WindowView extends View {
  static properties = { client: { attribute: false } };

  #opened = false;

  models() {
    const { host, texts, apps } = this.client;
    return [host, texts, apps];
  }

  updated() {
    const { front } = this.client.host;
    if (front) document.title = front.viewTitle || front.app.title;
    // The app closed itself: its window goes with it.
    if (this.#opened && !front) window.close();
    this.#opened ||= !!front;
  }

  render() {
    const { host } = this.client;
    return html`<div class="own-window">
      <header class="top-bar">${host.front ? appTitle(this.client, { alone: true }) : nothing}</header>
      <main class="work">${host.element}</main>
    </div>`;
  }
}

customElements.define('window-view', WindowView);
