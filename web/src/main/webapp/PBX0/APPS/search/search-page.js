/** The page of the search: one field, below it the people. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { AppView } from 'carillon/app-view.js';
import { summarize } from 'client/protocol/presence-items.js';
import { icon } from 'client/shell/icons.js';
import { avatar, emptyState } from 'client/shell/parts.js';

class SearchPage extends AppView {
  page() {
    const { t } = this.texts;
    return html`<main class="app search-app" tabindex="-1">
      <h1 class="sr-only">${t('title')}</h1>
      <search><label class="finder">${icon('search')}
        <input class="input" type="search" autocomplete="off" spellcheck="false" aria-label=${t('field')} placeholder=${t('field')}
          .value=${this.model.text} @input=${(event) => this.model.ask(event.target.value)}></label></search>
      ${this.connection()}
      <section aria-busy=${this.model.state === 'busy'}>${this.#results()}</section>
      <span class="sr-only" role="status">${this.#spoken()}</span>
    </main>`;
  }

  /** Only in front of the user: as a provider in the background the page must not take the focus away. */
  firstUpdated() {
    if (window.frameElement?.checkVisibility({ visibilityProperty: true })) this.querySelector('input')?.focus();
  }

  #results() {
    const { t } = this.texts;
    const { state, found } = this.model;
    if (state === 'start') return emptyState('people', t('start.title'), t('start.text'));
    if (state === 'failed' && !found.length) return emptyState('alert', t('failed.title'), t('failed.text'));
    if (!found.length) return state === 'busy' ? this.#loading() : emptyState('search', t('none.title'), t('none.text'));
    return html`<ul class="card rows">${repeat(found, ({ guid }) => guid, (person) => this.#person(person))}</ul>`;
  }

  #loading() {
    const ghost = html`<li class="row"><span class="skeleton row-symbol round"></span>
      <span class="row-words"><span class="skeleton row-line"></span><span class="skeleton row-line short"></span></span></li>`;
    return html`<ul class="card rows" aria-hidden="true">${[1, 2, 3].map(() => ghost)}</ul>`;
  }

  #person(person) {
    const { t } = this.texts;
    const { model } = this;
    const { name, sip, num, email } = person;
    const items = model.presence(sip);
    const presence = items && summarize(items);
    const action = (symbol, key, act) => html`<button class="icon-button" aria-label=${t(key, { name })} title=${t(key, { name })}
      @click=${act}>${icon(symbol)}</button>`;
    return html`<li class="row">
      ${avatar(name, presence?.state)}
      <div class="row-words">
        <p><span class="strong">${name}</span> ${presence ? html`<span class="muted small">${presence.note || t(`presence.${presence.state}`)}</span>` : nothing}</p>
        <p class="muted small facts">
          ${num ? html`<span class="tabular">${num}</span>` : nothing}
          ${email ? html`<a href="mailto:${email}" target="_blank" rel="noopener">${email}</a>` : nothing}
        </p>
      </div>
      ${model.canChat && sip ? action('chat', 'chat', () => model.chat(person)) : nothing}
      ${model.canCall && (num || sip) ? action('calls', 'call', () => model.call(person)) : nothing}
    </li>`;
  }

  #spoken() {
    const { state, found } = this.model;
    return state === 'done' ? this.texts.t('found', { n: found.length }) : '';
  }
}

customElements.define('search-page', SearchPage);
