/** The user's standard app for each Client API that several of his apps provide. */
import { html, nothing } from 'lit';
import { apiName, isChosen } from './api-names.js';
import { icon } from './icons.js';

/** @param {import('../client.js').Client} client */
export function standardChoices({ t, providers, standardApps }) {
  const choices = providers.apis
    .filter(isChosen)
    .map((api) => ({ api, all: providers.of(api), chosen: standardApps.of(api) ?? '' }))
    .filter(({ all }) => all.length > 1);
  if (!choices.length) return nothing;
  return html`<section class="card roomy stack" aria-labelledby="standard-apps">
    <header><h2 id="standard-apps">${t('standard.title')}</h2><p class="muted small">${t('standard.lead')}</p></header>
    ${choices.map(({ api, all, chosen }) => html`<div class="field">
      <label for=${`standard-${api}`}>${apiName(api, t)}</label>
      <div class="select">
        <select class="input" id=${`standard-${api}`} @change=${({ target }) => standardApps.choose(api, target.value)}>
          <option value="" ?selected=${!chosen}>${t('standard.ask')}</option>
          ${all.map(({ name, title }) => html`<option value=${name} ?selected=${name === chosen}>${title}</option>`)}
        </select>
        ${icon('down')}
      </div>
    </div>`)}
  </section>`;
}
