/** The page of the app: at one side the home screen as a list to order, at the other all apps to choose from. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { AppView } from 'carillon/app-view.js';
import { icon } from 'client/shell/icons.js';
import { appIcon, emptyState } from 'client/shell/parts.js';
import { parseLink } from 'client/runtime/app-link.js';
import { Sorting } from 'carillon/sorting.js';
import { down, grip, up } from './symbols.js';

class AppsPage extends AppView {
  static properties = { filter: { state: true }, spoken: { state: true } };

  #sorting = new Sorting(this, {
    order: () => this.model.pinned.map(({ link }) => link),
    done: (order, link) => this.#arranged(order, link),
  });

  constructor() {
    super();
    this.filter = '';
  }

  page() {
    const { t } = this.texts;
    const { loaded, failure } = this.model;
    return html`<main class="app" tabindex="-1">
      <header class="app-head"><div><h1>${t('title')}</h1><p class="muted">${t('lead')}</p></div></header>
      ${this.connection()}
      ${failure ? html`<p class="notice bad" role="alert"><span>${t('failure.offline')}</span></p>` : nothing}
      <div class="columns">
        <section class="card home" aria-labelledby="home">
          <h2 id="home">${t('home.title')}</h2>
          ${loaded ? this.#home() : this.#loading(3)}
        </section>
        <section class="all" aria-labelledby="all">
          <h2 id="all">${t('all.title')}</h2>
          ${loaded ? this.#all() : html`<div class="card rows">${this.#loading(5)}</div>`}
        </section>
      </div>
      <span class="sr-only" role="status" aria-live="assertive">${this.spoken ?? ''}</span>
    </main>`;
  }

  #loading(count) {
    return Array.from({ length: count }, () => html`<div class="row" aria-hidden="true"><span class="skeleton row-symbol"></span>
      <span class="row-words"><span class="skeleton row-line"></span></span></div>`);
  }

  #home() {
    const { t } = this.texts;
    const items = this.#sorting.sorted(this.model.pinned);
    if (!items.length) return emptyState('pin', t('home.empty.title'), t('home.empty.text'));
    return html`<p class="muted small hint">${t('home.hint')}</p>
      <ol class="order ${this.#sorting.held ? 'sorting' : ''}">
        ${repeat(items, ({ link }) => link, (item, index) => this.#place(item, index, items.length))}
      </ol>`;
  }

  #place({ link, app }, index, count) {
    const { t } = this.texts;
    const sorting = this.#sorting;
    const name = this.#name(link, app);
    return html`<li class="row ${sorting.held === link ? 'held' : ''}" data-link=${link} @keydown=${(event) => this.#key(event, link)}>
      <span class="grip" aria-hidden="true" @pointerdown=${(event) => sorting.grab(event, link)}>${grip}</span>
      ${appIcon(app, this.#base)}
      <span class="row-words ellipsis strong">${name}</span>
      <span class="buttons">
        <button class="icon-button move up" ?disabled=${index === 0} aria-label=${t('home.up', { name })} title=${t('home.up', { name })}
          @click=${() => sorting.move(link, -1, '.up')}>${up}</button>
        <button class="icon-button move down" ?disabled=${index === count - 1} aria-label=${t('home.down', { name })} title=${t('home.down', { name })}
          @click=${() => sorting.move(link, 1, '.down')}>${down}</button>
        <button class="icon-button" aria-label=${t('home.remove', { name })} title=${t('home.remove', { name })}
          @click=${() => this.#unpin(link, name)}>${icon('close')}</button>
      </span>
    </li>`;
  }

  #all() {
    const { t, compare } = this.texts;
    const wanted = this.filter.trim().toLocaleLowerCase();
    const fits = ({ title, text = '' }) => `${title} ${text}`.toLocaleLowerCase().includes(wanted);
    const apps = this.model.apps.filter(fits).sort((a, b) => compare(a.title, b.title));
    return html`
      <label class="finder">${icon('search')}
        <input class="input" type="search" aria-label=${t('all.find')} placeholder=${t('all.find')} .value=${this.filter}
          @input=${(event) => (this.filter = event.target.value)}></label>
      ${apps.length
        ? html`<ul class="card rows">${repeat(apps, ({ name }) => name, (app) => this.#app(app))}</ul>`
        : html`<div class="card">${emptyState('grid', t('all.none.title'), t('all.none.text'))}</div>`}`;
  }

  #app(app) {
    const { t } = this.texts;
    const { name, title, text, website } = app;
    const pinned = this.model.isPinned(name);
    const id = `pin-${name}`;
    return html`<li class="row">
      <button class="open" @click=${() => this.model.open(name)} aria-label=${t('all.open', { name: title })}>
        ${appIcon(app, this.#base)}
        <span class="row-words">
          <span class="strong ellipsis">${title}</span>
          ${text || website ? html`<span class="muted small clamp">${text || t('all.website')}</span>` : nothing}
        </span>
      </button>
      <label class="on-home" for=${id}>
        <span class="muted small">${t('all.onHome')}</span>
        <input class="switch" type="checkbox" role="switch" id=${id} .checked=${pinned} aria-label=${t('all.pin', { name: title })}
          @change=${() => (pinned ? this.#unpin(name, title) : this.#pin(name, title))}>
      </label>
    </li>`;
  }

  /** Icons have absolute addresses; a base is needed for none of them. */
  get #base() {
    return location.href;
  }

  #name(link, app) {
    return parseLink(link).client.d || app.title;
  }

  #key(event, link) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step || !event.altKey) return;
    event.preventDefault();
    this.#sorting.move(link, step, step < 0 ? '.up' : '.down');
  }

  #arranged(order, link) {
    this.model.arrange(order);
    const item = this.model.pinned.find((one) => one.link === link);
    this.#say('home.moved', { name: this.#name(link, item.app), place: order.indexOf(link) + 1, count: order.length });
  }

  #pin(link, name) {
    this.model.pin(link);
    this.#say('home.added', { name });
  }

  #unpin(link, name) {
    this.model.unpin(link);
    this.#say('home.removed', { name });
  }

  #say(key, values) {
    this.spoken = this.texts.t(key, values);
  }
}

customElements.define('apps-page', AppsPage);
