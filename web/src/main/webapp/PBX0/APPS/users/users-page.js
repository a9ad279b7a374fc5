/** The page of the app: the list, and beside it (on a phone: instead of it) one user or the form of a new one. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { AppView } from 'carillon/app-view.js';
import { icon } from 'client/shell/icons.js';
import { avatar, emptyState } from 'client/shell/parts.js';
import './new-user.js';
import './user-panel.js';

class UsersPage extends AppView {
  page() {
    const { t } = this.texts;
    const { model } = this;
    if (model.forbidden) return html`<main class="app" tabindex="-1">${emptyState('shield', t('forbidden.title'), t('forbidden.text'))}</main>`;
    return html`<main class="users ${model.shown ? 'with-panel' : ''}" tabindex="-1">
      <section class="list" aria-labelledby="title">
        <header class="app-head">
          <div><h1 id="title">${t('title')}</h1><p class="muted" role="status">${model.rows ? t('count', { n: model.total, count: model.total.toLocaleString(this.texts.locale) }) : ' '}</p></div>
          <button class="button primary" ?disabled=${!model.choices} @click=${() => model.show('new')}>${icon('plus')}${t('new')}</button>
        </header>
        ${this.connection()}
        <label class="finder">${icon('search')}
          <input class="input" type="search" aria-label=${t('find')} placeholder=${t('find')} .value=${model.filter} autocomplete="off"
            @input=${(event) => model.find(event.target.value)}></label>
        ${this.#list()}
      </section>
      ${model.shown ? html`<section class="panel">${this.#panel()}</section>` : nothing}
    </main>`;
  }

  updated() {
    const { shown } = this.model ?? {};
    if (shown !== undefined && shown !== this.before) {
      if (shown) this.querySelector('.panel')?.scrollIntoView({ block: 'nearest' });
      else this.querySelector(`[data-guid="${CSS.escape(this.before ?? '')}"]`)?.focus();
      this.before = shown;
    }
  }

  #list() {
    const { t } = this.texts;
    const { rows, total, busy, filter } = this.model;
    if (!rows) return this.#loading();
    if (!rows.length) return html`<div class="card">${emptyState('search', t('none.title'), t(filter ? 'none.text' : 'none.start'))}</div>`;
    return html`<ul class="card rows" aria-busy=${busy}>${repeat(rows, ({ guid }) => guid, (row) => this.#row(row))}</ul>
      ${rows.length < total ? html`<button class="button wide" ?disabled=${busy} @click=${() => this.model.more()}>${t('more', { n: total - rows.length, count: (total - rows.length).toLocaleString(this.texts.locale) })}</button>` : nothing}`;
  }

  #loading() {
    const ghost = html`<li class="row"><span class="skeleton row-symbol round"></span>
      <span class="row-words"><span class="skeleton row-line"></span><span class="skeleton row-line short"></span></span></li>`;
    return html`<ul class="card rows" aria-hidden="true">${[1, 2, 3, 4, 5].map(() => ghost)}</ul>`;
  }

  #row({ guid, cn, dn, name, num, email, administrator, locked }) {
    const { t } = this.texts;
    const title = dn || cn;
    return html`<li>
      <button class="row user-row" data-guid=${guid} aria-current=${this.model.shown === guid ? 'true' : nothing} @click=${() => this.model.show(guid)}>
        ${avatar(title)}
        <span class="row-words">
          <span class="strong ellipsis">${title}</span>
          <span class="muted small ellipsis">${[name, email].filter(Boolean).join(' · ')}</span>
        </span>
        ${administrator ? html`<span class="tag plain">${t('tag.administrator')}</span>` : nothing}
        ${locked ? html`<span class="tag locked">${t('tag.locked')}</span>` : nothing}
        ${num ? html`<span class="tabular muted num">${num}</span>` : nothing}
      </button>
    </li>`;
  }

  #panel() {
    const { model, texts } = this;
    return model.shown === 'new'
      ? html`<new-user .accounts=${model} .texts=${texts}></new-user>`
      : html`<user-panel .accounts=${model} .texts=${texts}></user-panel>`;
  }
}

customElements.define('users-page', UsersPage);
