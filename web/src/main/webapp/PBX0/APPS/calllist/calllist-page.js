/** The page: which calls, the calls by days, and what can be done with each. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { AppView } from 'carillon/app-view.js';
import { ask } from 'client/shell/ask.js';
import { emptyState } from 'client/shell/parts.js';
import { callRow } from './call-row.js';
import { FILTERS, kindOf } from './calls.js';
import { dayOf, days } from './days.js';

class CalllistPage extends AppView {
  static properties = { note: { state: true }, spoken: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.model?.addEventListener('added', ({ detail }) => this.#say(detail));
  }

  page() {
    const { model, texts } = this;
    const { t } = texts;
    return html`<main class="app calllist" tabindex="-1">
      <header class="app-head"><h1>${t('title')}</h1>
        ${model.entries?.length ? html`<button class="button quiet" @click=${this.#clear}>${t('clear')}</button>` : nothing}</header>
      ${this.connection()}
      ${this.note ? html`<p class="notice bad" role="alert"><span>${this.note}</span></p>` : nothing}
      <div class="filters" role="group" aria-label=${t('filters')}>${FILTERS.map((filter) => html`<button class="filter"
        aria-pressed=${model.filter === filter} @click=${() => model.choose(filter)}>${t(`filter.${filter || 'all'}`)}${filter === 'missed' && model.missed
          ? html` <span class="badge">${model.missed}</span>` : nothing}</button>`)}</div>
      ${!model.entries ? this.#loading() : model.entries.length ? this.#list() : this.#nothing()}
      <span class="sr-only" role="status">${this.spoken ?? ''}</span>
    </main>`;
  }

  #list() {
    const { model, texts } = this;
    return html`${repeat(days(model.entries), ([{ time }]) => dayOf(time), (entries) => html`<section class="day">
        <h2 class="day-name">${this.#day(entries[0].time)}</h2>
        <ul class="card rows">${repeat(entries, ({ cdr }) => cdr, (entry) => callRow(this, entry))}</ul>
      </section>`)}
      ${model.more ? html`<button class="button wide" ?disabled=${model.busy} @click=${this.#more}>${texts.t('more')}</button>` : nothing}`;
  }

  #day(time) {
    const { t, locale } = this.texts;
    const ago = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(time).setHours(0, 0, 0, 0)) / 86_400_000);
    if (ago === 0) return t('today');
    if (ago === 1) return t('yesterday');
    return new Date(time).toLocaleDateString(locale, { weekday: 'long', day: 'numeric', month: 'long', ...(ago > 300 ? { year: 'numeric' } : {}) });
  }

  #nothing() {
    const { t } = this.texts;
    const filter = this.model.filter || 'all';
    return html`<div class="card">${emptyState('calls', t(`empty.${filter}`), t(`empty.${filter}.text`))}</div>`;
  }

  #loading() {
    if (this.model.service.state === 'refused') return nothing;
    const ghost = html`<li class="row"><span class="skeleton row-symbol round"></span>
      <span class="row-words"><span class="skeleton row-line"></span><span class="skeleton row-line short"></span></span></li>`;
    return html`<ul class="card rows" aria-busy="true" aria-label=${this.texts.t('loading')}>${[1, 2, 3, 4].map(() => ghost)}</ul>`;
  }

  /** The focus goes to the first of those that came. */
  #more = async () => {
    const last = this.model.entries.length;
    await this.model.showMore();
    await this.updateComplete;
    [...this.querySelectorAll('.call-row')][last]?.querySelector('button')?.focus();
  };

  #clear = async () => {
    const { t } = this.texts;
    this.note = '';
    if (!(await ask({ title: t('clear.title'), text: t('clear.text'), yes: t('clear'), no: t('cancel') }))) return;
    if (!(await this.model.clear())) this.note = t('failure.offline');
  };

  #say(entry) {
    const { t } = this.texts;
    const { remote } = entry;
    this.spoken = `${t(`kind.${kindOf(entry)}`)}: ${remote.dn || remote.sip || remote.number || t('unknown')}`;
  }
}

customElements.define('calllist-page', CalllistPage);
