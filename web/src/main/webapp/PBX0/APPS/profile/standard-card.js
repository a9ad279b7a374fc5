/** Which app is taken where several can do the same. Only what there is a choice for is shown. */
import { html } from 'lit';
import { icon } from 'client/shell/icons.js';
import { Card } from './card.js';

/** All providers of these are asked together, or the client chooses by itself. */
const NO_CHOICE = new Set(['client', 'search', 'phoneinfo', 'phonelookup', 'launcher', 'autostart', 'events', 'manager', 'replicator']
  .map((name) => `com.innovaphone.${name}`));

class StandardCard extends Card {
  render() {
    const { t } = this.texts;
    const choices = this.#choices();
    return html`<section class="card roomy">
      <header class="card-head"><div>
        <h2>${t('standard.title')}</h2>
        <p class="muted">${t(choices.length ? 'standard.text' : 'standard.none')}</p>
      </div></header>
      ${this.outcome()}
      ${choices.length ? html`<div class="choices">${choices.map((choice) => this.#choice(choice))}</div>` : ''}
    </section>`;
  }

  #choices() {
    const { apis } = this.profile;
    return apis.names.filter((api) => !NO_CHOICE.has(api)).map((api) => ({ api, providers: apis.providers(api) }))
      .filter(({ providers }) => providers.length > 1).map((choice) => ({ ...choice, words: this.#words(choice.api) }))
      .sort((a, b) => this.texts.compare(a.words, b.words));
  }

  #words(api) {
    const words = this.texts.t(`api.${api}`);
    return words === `api.${api}` ? api : words;
  }

  #choice({ api, words, providers }) {
    const { t } = this.texts;
    const chosen = this.profile.standardApps[api] ?? '';
    return html`<div class="field">
      <label for=${api}>${words}</label>
      <span class="select"><select class="input" id=${api} ?disabled=${this.blocked} @change=${(event) => this.#choose(api, event.target.value)}>
        <option value="" ?selected=${!chosen}>${t('standard.ask')}</option>
        ${providers.map(({ name, title }) => html`<option value=${name} ?selected=${name === chosen}>${title}</option>`)}
      </select>${icon('down')}</span>
    </div>`;
  }

  #choose(api, app) {
    this.run(() => this.profile.chooseStandardApp(api, app), 'standard.done');
  }
}

customElements.define('standard-card', StandardCard);
