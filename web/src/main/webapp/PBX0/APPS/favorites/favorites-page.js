/** The page of the favourites: the lists, a field to add somebody, and the people. Narrow, it is the side bar of the client. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { AppView } from 'carillon/app-view.js';
import { Sorting } from 'carillon/sorting.js';
import { emptyState } from 'client/shell/parts.js';
import { favourite } from './favourite.js';
import { MOST } from './lists.js';
import './add-field.js';
import './list-bar.js';

class FavoritesPage extends AppView {
  static properties = { editing: { state: true }, note: { state: true }, spoken: { state: true } };

  #sorting = new Sorting(this, {
    order: () => this.model.current.contacts.map(({ id }) => String(id)),
    done: (order, key) => this.#moved(order, key),
  });

  connectedCallback() {
    super.connectedCallback();
    this.model?.addEventListener('outcome', ({ detail }) => (this.note = detail));
  }

  page() {
    const { model, texts } = this;
    const { t } = texts;
    return html`<main class="app favorites ${this.editing ? 'editing' : ''}" tabindex="-1">
      <header class="app-head"><div><h1>${t('title')}</h1><p class="muted">${t('lead')}</p></div></header>
      ${this.connection()}
      ${model.all ? html`<list-bar .model=${model} .texts=${texts} .run=${this.#run}></list-bar>` : nothing}
      ${this.#adding()}
      ${this.note ? html`<p class="notice bad" role="alert"><span>${t(`failure.${this.note}`)}</span></p>` : nothing}
      ${model.all ? this.#people() : this.#loading()}
      <span class="sr-only" role="status" aria-live="assertive">${this.spoken ?? ''}</span>
    </main>`;
  }

  #adding() {
    const { model, texts } = this;
    if (model.current.contacts.length >= MOST) return html`<p class="muted small full">${texts.t('full', { most: MOST })}</p>`;
    return html`<add-field .model=${model} .texts=${texts} .run=${this.#run} .say=${this.#say}></add-field>`;
  }

  #people() {
    const { t } = this.texts;
    const { contacts } = this.model.current;
    if (!contacts.length) return emptyState('people', t('empty.title'), t('empty.text'));
    const keyed = this.#sorting.sorted(contacts.map((contact) => ({ link: String(contact.id), contact })));
    const acts = { remove: this.#remove, sorting: this.#sorting };
    return html`<ul class="people ${this.#sorting.held ? 'sorting' : ''}">
        ${repeat(keyed, ({ link }) => link, ({ link, contact }) => favourite(this, link, contact, acts))}
      </ul>
      <button class="button quiet touch-only" aria-pressed=${!!this.editing} @click=${() => (this.editing = !this.editing)}>
        ${t(this.editing ? 'done' : 'edit')}</button>`;
  }

  #loading() {
    if (this.model.service.state === 'refused') return nothing;
    const ghost = html`<li class="favourite"><span class="skeleton row-symbol round"></span>
      <span class="words"><span class="skeleton row-line"></span><span class="skeleton row-line short"></span></span></li>`;
    return html`<ul class="people" aria-busy="true" aria-label=${this.texts.t('loading')}>${[1, 2, 3].map(() => ghost)}</ul>`;
  }

  #moved(order, key) {
    const contact = this.model.current.contacts.find(({ id }) => String(id) === key);
    const place = order.indexOf(key);
    this.#run(() => this.model.move(contact.id, place));
    this.#say('moved', { name: this.model.watch.describe(contact).name, place: place + 1, count: order.length });
  }

  #remove = async (contact) => {
    const { name } = this.model.watch.describe(contact);
    if (!(await this.#run(() => this.model.remove(contact)))) return;
    this.#say('removed', { name });
    this.querySelector('add-field input')?.focus();
  };

  /** Makes a change and says what went wrong with it. @returns {Promise<boolean>} whether it worked */
  #run = async (change) => {
    this.note = '';
    this.note = await change();
    return !this.note;
  };

  #say = (key, values) => {
    this.spoken = this.texts.t(key, values);
  };
}

customElements.define('favorites-page', FavoritesPage);
