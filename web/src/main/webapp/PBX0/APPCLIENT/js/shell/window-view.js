/** A window of its own for one app: a slim bar with the title, everything else belongs to the app. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { appTitle } from './app-title.js';
import { marked } from './window-title.js';

class WindowView extends View {
  static properties = { client: { attribute: false } };

  #opened = false;

  models() {
    const { host, texts, apps, badges } = this.client;
    return [host, texts, apps, badges];
  }

  updated() {
    const { host: { front }, badges } = this.client;
    if (front) document.title = marked(front.viewTitle || front.app.title, badges.of(front.name));
    // The app closed itself: its window goes with it.
    if (this.#opened && !front) window.close();
    this.#opened ||= !!front;
  }

  render() {
    const { host } = this.client;
    return html`<div class="own-window">
      <header class="top-bar">${host.front ? appTitle(this.client, { alone: true }) : nothing}</header>
      <main class="work">${host.stage.element}</main>
    </div>`;
  }
}

customElements.define('window-view', WindowView);
