/** Home: the user's own apps in his own order, below all the apps he has. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { View } from 'carillon/view.js';
import { parseLink } from '../runtime/app-link.js';
import { Arranging } from './arranging.js';
import { icon } from './icons.js';
import { appText } from './app-text.js';
import { tilePicture } from './app-tile.js';
import { appIcon, emptyState } from './parts.js';

class HomeView extends View {
  static properties = { client: { attribute: false }, arranging: { state: true }, spoken: { state: true } };

  #order = new Arranging(this);

  models() {
    const { apps, badges, login, texts, tilePeople, avatars } = this.client;
    return [apps, badges, login, texts, tilePeople, avatars];
  }

  render() {
    const { apps } = this.client;
    return html`<div class="home">
      ${this.#greeting()}
      ${!apps.loaded && !apps.all.length ? this.#loading() : apps.visible.length ? this.#apps() : this.#none()}
      <span class="sr-only" role="status" aria-live="assertive">${this.spoken ?? ''}</span>
    </div>`;
  }

  #greeting() {
    const { t, login } = this.client;
    const hour = new Date().getHours();
    const part = hour < 11 ? 'morning' : hour < 18 ? 'day' : 'evening';
    const name = (login.user?.dn || login.user?.sip || '').split(' ')[0];
    return html`<h1 class="greeting">${t(`home.greeting.${part}`, { name })}</h1>`;
  }

  #loading() {
    const ghost = html`<li class="tile-cell"><span class="tile"><span class="skeleton tile-ghost"></span><span class="skeleton tile-line"></span></span></li>`;
    return html`<section aria-busy="true">
      <header class="section-head"><h2>${this.client.t('home.mine')}</h2></header>
      <ul class="tiles">${[1, 2, 3, 4].map(() => ghost)}</ul>
    </section>`;
  }

  #none() {
    const { t } = this.client;
    return html`<div class="card roomy">${emptyState('grid', t('home.none.title'), t('home.none.text'))}</div>`;
  }

  #apps() {
    const { t, apps, texts } = this.client;
    const pinned = this.#order.sorted(apps.pinned);
    const all = [...apps.visible].sort((a, b) => texts.compare(a.title, b.title));
    return html`
      <section aria-labelledby="mine">
        <header class="section-head">
          <h2 id="mine">${t('home.mine')}</h2>
          ${pinned.length > 1 || this.arranging ? this.#arrangeButton() : nothing}
        </header>
        ${this.arranging ? html`<p class="muted small arrange-hint" id="arrange-hint">${t('home.arrangeHint')}</p>` : nothing}
        ${pinned.length
          ? html`<ul class="tiles ${this.arranging ? 'arranging' : ''}">${repeat(pinned, ({ link }) => link, (item) => this.#tile(item))}</ul>`
          : html`<div class="tiles-empty">${emptyState('pin', t('home.empty.title'), t('home.empty.text'))}</div>`}
      </section>
      <section aria-labelledby="all">
        <header class="section-head"><h2 id="all">${t('home.all')}</h2></header>
        <ul class="app-rows">${repeat(all, ({ name }) => name, (app) => this.#row(app))}</ul>
      </section>
    `;
  }

  #arrangeButton() {
    const { t } = this.client;
    return html`<button class="button quiet" aria-pressed=${!!this.arranging} @click=${() => this.#toggleArranging()}>
      ${icon(this.arranging ? 'check' : 'arrange')}${t(this.arranging ? 'home.done' : 'home.arrange')}
    </button>`;
  }

  #tile({ link, app }) {
    const { t, badges } = this.client;
    const about = parseLink(link).client;
    const title = about.d || app.title;
    const badge = badges.of(app.name);
    const order = this.#order;
    return html`<li class="tile-cell ${order.held === link ? 'held' : ''}" data-link=${link}>
      <button class="tile" aria-label=${badge ? t('app.badge', { name: title, badge }) : nothing} title=${appText(app, t) || nothing}
        aria-describedby=${this.arranging ? 'arrange-hint' : nothing}
        @click=${(event) => this.#activate(event, link, title)}
        @keydown=${(event) => order.key(event, link, title)} @pointerdown=${(event) => order.grab(event, link, title)}>
        ${tilePicture(this.client, app, about)}
        <span class="tile-title">${title}</span>
      </button>
      ${this.arranging
        ? html`<button class="tile-remove" aria-label=${t('home.unpin', { name: title })} @click=${() => this.#unpin(link, title)}>${icon('close')}</button>`
        : nothing}
    </li>`;
  }

  #row(app) {
    const { t, apps, badges, clientUrl } = this.client;
    const pinned = apps.isPinned(app.name);
    const badge = badges.of(app.name);
    const text = appText(app, t);
    const label = t(pinned ? 'home.unpin' : 'home.pin', { name: app.title });
    return html`<li class="app-row">
      <button class="app-row-open" title=${text || nothing} @click=${() => this.client.open(app.name)}>
        ${appIcon(app, clientUrl)}
        <span class="app-row-words">
          <span class="strong ellipsis">${app.title}</span>
          ${app.website || text ? html`<span class="app-row-text muted small">${text || t('home.opens')}</span>` : nothing}
        </span>
        ${badge ? html`<span class="badge" aria-hidden="true">${badge}</span><span class="sr-only">${t('app.new', { badge })}</span>` : nothing}
        ${app.website ? html`<span class="muted">${icon('external')}</span>` : nothing}
      </button>
      <button class="icon-button pin" aria-pressed=${pinned} aria-label=${label} title=${label}
        @click=${() => (pinned ? this.#unpin(app.name, app.title) : this.#pin(app))}>${icon('pin')}</button>
    </li>`;
  }

  #activate(event, link, title) {
    if (this.#order.swallowsClick()) return;
    // In arrange mode Enter and the mouse pick up and put down; only outside of it a tile opens its app.
    if (this.arranging) this.#order.toggle(link, title);
    else this.client.open(link);
  }

  #toggleArranging() {
    this.#order.cancel();
    this.arranging = !this.arranging;
  }

  #pin({ name, title }) {
    this.client.apps.pin(name);
    this.spoken = this.client.t('home.pinned', { name: title });
  }

  #unpin(link, title) {
    this.client.apps.unpin(link);
    this.spoken = this.client.t('home.unpinned', { name: title });
  }
}

customElements.define('home-view', HomeView);
