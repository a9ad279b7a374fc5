/** The devices on which the user is logged in. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ask } from 'client/shell/ask.js';
import { icon } from 'client/shell/icons.js';
import { deviceKind, deviceWords } from 'client/state/device.js';
import { Card } from './card.js';

class SessionsCard extends Card {
  render() {
    const { t } = this.texts;
    const { sessions } = this.profile;
    return html`<section class="card roomy">
      <header class="card-head"><div><h2>${t('sessions.title')}</h2><p class="muted">${t('sessions.text')}</p></div></header>
      ${this.outcome()}
      <ul class="rows sessions" aria-busy=${!sessions}>
        ${sessions ? repeat(this.#sorted(sessions), ({ id }) => id, (session) => this.#session(session)) : this.#loading()}
      </ul>
    </section>`;
  }

  /** This device first, then the one used last. */
  #sorted(sessions) {
    return [...sessions].sort((a, b) => b.current - a.current || b.timestamp - a.timestamp);
  }

  #loading() {
    return [1, 2].map(() => html`<li class="row"><span class="skeleton row-symbol"></span>
      <span class="row-words"><span class="skeleton row-line"></span><span class="skeleton row-line short"></span></span></li>`);
  }

  #session({ id, current, userAgent, timestamp }) {
    const { texts } = this;
    const { t } = texts;
    const device = deviceWords(userAgent ?? '', t);
    return html`<li class="row">
      <span class="row-symbol">${icon(deviceKind(userAgent ?? ''))}</span>
      <div class="row-words">
        <p><span class="strong">${device}</span> ${current ? html`<span class="tag">${t('sessions.current')}</span>` : nothing}</p>
        <p class="muted small"><time datetime=${new Date(timestamp).toISOString()} title=${texts.exact(timestamp)}>
          ${t('sessions.used', { time: texts.ago(timestamp) })}</time></p>
      </div>
      ${current
        ? nothing
        : html`<button class="button" ?disabled=${this.blocked} aria-label=${t('sessions.endNamed', { device })}
            @click=${() => this.#end(id, device)}>${t('sessions.end')}</button>`}
    </li>`;
  }

  async #end(id, device) {
    const { t } = this.texts;
    const words = { title: t('sessions.confirm.title'), text: t('sessions.confirm.text', { device }), yes: t('sessions.end'), no: t('cancel') };
    if (await ask(words)) await this.run(() => this.profile.endSession(id), 'sessions.ended');
  }
}

customElements.define('sessions-card', SessionsCard);
