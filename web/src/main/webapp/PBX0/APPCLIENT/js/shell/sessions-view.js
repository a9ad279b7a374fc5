/** The user's own sessions: which device, when last used, end it. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { View } from 'carillon/view.js';
import { deviceKind, deviceWords } from '../state/device.js';
import { ask } from './ask.js';
import { icon } from './icons.js';

class SessionsView extends View {
  static properties = { client: { attribute: false } };

  models() {
    const { sessions, login, texts } = this.client;
    return [sessions, login, texts];
  }

  render() {
    const { t, sessions, login } = this.client;
    return html`<div class="column">
      <p class="muted">${t('sessions.lead')}</p>
      ${login.ready ? nothing : html`<p class="notice">${icon('alert')}<span>${t('sessions.offline')}</span></p>`}
      ${sessions.loaded || sessions.list.length
        ? html`<ul class="card rows">${repeat(sessions.list, ({ id }) => id, (session) => this.#session(session))}</ul>`
        : this.#loading()}
    </div>`;
  }

  #loading() {
    return html`<div class="card rows" aria-busy="true" aria-label=${this.client.t('sessions.empty')}>
      ${[1, 2, 3].map(() => html`<div class="row"><span class="skeleton row-symbol"></span><span class="skeleton row-line"></span></div>`)}
    </div>`;
  }

  #session({ id, current, userAgent = '', timestamp }) {
    const { t, texts, login } = this.client;
    const device = deviceWords(userAgent, t);
    return html`<li class="row">
      <span class="row-symbol">${icon(deviceKind(userAgent))}</span>
      <div class="row-words">
        <p><span class="strong">${device}</span> ${current ? html`<span class="tag">${t('sessions.current')}</span>` : nothing}</p>
        ${timestamp
          ? html`<p class="muted small"><time datetime=${new Date(timestamp).toISOString()} title=${texts.exact(timestamp)}>
              ${t('sessions.used', { time: texts.ago(timestamp) })}</time></p>`
          : nothing}
      </div>
      ${current
        ? nothing
        : html`<button class="button danger" ?disabled=${!login.ready} aria-label=${t('sessions.endNamed', { device })}
            @click=${() => this.#end(id, device)}>${t('sessions.end')}</button>`}
    </li>`;
  }

  async #end(id, device) {
    const { t, sessions } = this.client;
    const sure = await ask({
      title: t('sessions.confirm.title'),
      text: t('sessions.confirm.text', { device }),
      yes: t('sessions.confirm.yes'),
      no: t('cancel'),
    });
    if (sure) sessions.remove(id);
  }
}

customElements.define('sessions-view', SessionsView);
