/** The page: a search over everything, below it the own or the shared contacts, and beside them (on a phone: instead) one of them. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { AppView } from 'carillon/app-view.js';
import { icon } from 'client/shell/icons.js';
import { avatar, emptyState } from 'client/shell/parts.js';
import { upload } from './symbols.js';
import './contact-panel.js';
import './import-panel.js';

class ContactsPage extends AppView {
  page() {
    const { t } = this.texts;
    const { model } = this;
    return html`<main class="contacts ${model.shown ? 'with-panel' : ''}" tabindex="-1">
      <section class="list" aria-labelledby="title">
        <header class="app-head">
          <h1 id="title">${t('title')}</h1>
          <div class="head-actions">
            <button class="button" data-opens="import" @click=${() => model.show('import')}>${upload}${t('import')}</button>
            <button class="button primary" data-opens="new" @click=${() => model.show('new')}>${icon('plus')}${t('new')}</button>
          </div>
        </header>
        ${this.connection()}
        <search><label class="finder">${icon('search')}
          <input class="input" type="search" aria-label=${t('find')} placeholder=${t('find')} .value=${model.text} autocomplete="off" spellcheck="false"
            @input=${(event) => model.find(event.target.value)}></label></search>
        ${model.search ? this.#found() : this.#own()}
        <span class="sr-only" role="status">${this.#spoken()}</span>
      </section>
      ${model.shown ? html`<section class="panel">${this.#panel()}</section>` : nothing}
    </main>`;
  }

  updated() {
    const { shown } = this.model ?? {};
    if (shown === undefined || shown === this.before) return;
    if (shown) this.querySelector('.panel')?.scrollIntoView({ block: 'nearest' });
    else this.querySelector(`[data-opens="${CSS.escape(this.before?.guid ?? this.before ?? '')}"]`)?.focus();
    this.before = shown;
  }

  #panel() {
    const { model, texts } = this;
    return model.shown === 'import'
      ? html`<import-panel .book=${model} .texts=${texts}></import-panel>`
      : html`<contact-panel .book=${model} .texts=${texts}></contact-panel>`;
  }

  #own() {
    const { t } = this.texts;
    const { rows, total, busy, shared } = this.model;
    const tab = (of, key) => html`<button class="tab" role="tab" aria-selected=${shared === of} tabindex=${shared === of ? 0 : -1}
      @click=${() => this.model.choose(of)} @keydown=${this.#arrow}>${t(key)}</button>`;
    return html`<div class="tabs" role="tablist" aria-label=${t('lists')}>${tab(false, 'own')}${tab(true, 'shared')}</div>
      ${!rows ? this.#loading() : !rows.length ? this.#nobody() : html`
        <ul class="card rows" aria-busy=${busy}>${repeat(rows, ({ guid }) => guid, (contact) => this.#row(contact, false))}</ul>
        ${rows.length < total ? html`<button class="button wide" ?disabled=${busy} @click=${() => this.model.more()}>
          ${t('more', { n: total - rows.length, count: (total - rows.length).toLocaleString(this.texts.locale) })}</button>` : nothing}`}`;
  }

  #arrow = (event) => {
    if (!['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
    this.model.choose(!this.model.shared);
    (event.target.nextElementSibling ?? event.target.previousElementSibling).focus();
  };

  #nobody() {
    const { t } = this.texts;
    const { shared, mayChangeShared } = this.model;
    return html`<div class="card">${emptyState('people', t(shared ? 'none.shared' : 'none.own'), t(shared && !mayChangeShared ? 'none.ask' : 'none.text'))}</div>`;
  }

  #found() {
    const { t } = this.texts;
    const { found, pending, troubles, failed } = this.model.search;
    const key = (contact, index) => contact.guid ?? `${contact.directory} ${index}`;
    return html`
      ${failed && !found.length ? html`<div class="card">${emptyState('alert', t('failed.title'), t('failed.text'))}</div>`
        : found.length ? html`<ul class="card rows" aria-busy=${pending > 0}>${repeat(found, key, (contact) => this.#row(contact, true))}</ul>`
        : pending ? this.#loading() : html`<div class="card">${emptyState('search', t('nobody.title'), t('nobody.text'))}</div>`}
      ${pending && found.length ? html`<p class="muted small waiting">${t('pending')}</p>` : nothing}
      ${troubles.map(({ directory, state }) => html`<p class="muted small trouble">${icon('alert')}<span>${t(`trouble.${state}`, { directory })}</span></p>`)}`;
  }

  #row(contact, withSource) {
    const { t } = this.texts;
    const { shown } = this.model;
    const { dn, company, numbers, emails, source, directory, guid } = contact;
    const current = shown === contact || (guid && shown?.guid === guid);
    return html`<li>
      <button class="row contact-row" data-opens=${guid ?? ''} aria-current=${current ? 'true' : nothing} @click=${() => this.model.show(contact)}>
        ${avatar(dn)}
        <span class="row-words">
          <span class="strong ellipsis">${dn}</span>
          <span class="muted small ellipsis">${[company === dn ? '' : company, emails[0]].filter(Boolean).join(' · ')}</span>
        </span>
        ${withSource ? html`<span class="tag ${source === 'user' ? '' : 'plain'}">${directory ?? t(`source.${source}`)}</span>` : nothing}
        ${numbers.length ? html`<span class="tabular muted num">${numbers[0].written}</span>` : nothing}
      </button>
    </li>`;
  }

  #loading() {
    const ghost = html`<li class="row"><span class="skeleton row-symbol round"></span>
      <span class="row-words"><span class="skeleton row-line"></span><span class="skeleton row-line short"></span></span></li>`;
    return html`<ul class="card rows" aria-hidden="true">${[1, 2, 3].map(() => ghost)}</ul>`;
  }

  #spoken() {
    const { search } = this.model;
    return search && !search.pending ? this.texts.t('found', { n: search.found.length }) : '';
  }
}

customElements.define('contacts-page', ContactsPage);
