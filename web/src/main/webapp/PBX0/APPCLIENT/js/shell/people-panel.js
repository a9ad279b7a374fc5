/** The people the user wants in view, with their presence. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { View } from 'carillon/view.js';
import { People } from '../state/people.js';
import { icon } from './icons.js';
import { avatar, emptyState, presenceWords } from './parts.js';
import { contactButtons } from './search-results.js';

class PeoplePanel extends View {
  static properties = { client: { attribute: false }, closable: { type: Boolean }, editing: { state: true } };

  models() {
    const { people, texts, avatars, contactActions } = this.client;
    return [people, texts, avatars, contactActions];
  }

  render() {
    const { t, people, texts } = this.client;
    const list = people.list.map((address) => people.describe(address)).sort((a, b) => texts.compare(a.name, b.name));
    return html`<section class="people ${this.editing ? 'editing' : ''}">
      ${this.closable ? html`<h2 class="people-title">${t('people.title')}</h2>` : nothing}
      <form class="people-add" @submit=${this.#add}>
        <input class="input" name="who" aria-label=${t('people.add')} placeholder=${t('people.placeholder')} autocomplete="off"
          autocapitalize="none" spellcheck="false" required>
        <button class="icon-button" aria-label=${t('people.addButton')} title=${t('people.addButton')}>${icon('plus')}</button>
      </form>
      ${list.length
        ? html`<ul class="people-list">${repeat(list, ({ address }) => address.sip ?? `#${address.num}`, (person) => this.#person(person))}</ul>`
        : emptyState('people', t('people.empty.title'), t('people.empty.text'))}
      ${list.length ? this.#editButton() : nothing}
    </section>`;
  }

  /** Fingers cannot hover: there the crosses come and go with this button. */
  #editButton() {
    return html`<button class="button quiet touch-only" aria-pressed=${!!this.editing} @click=${() => (this.editing = !this.editing)}>
      ${this.client.t(this.editing ? 'home.done' : 'people.edit')}
    </button>`;
  }

  #person(person) {
    const { t, avatars } = this.client;
    const { name, detail, answered, known, summary, address } = person;
    const remove = t('people.remove', { name });
    return html`<li class="person">
      ${avatar(name, known ? summary.state : 'offline', avatars.url(address.sip, name))}
      <div class="person-words">
        <p class="ellipsis"><span class="strong">${name}</span>${detail ? html` <span class="muted small tabular">${detail}</span>` : nothing}</p>
        ${answered
          ? html`<p class="muted small clamp">${known ? this.#words(summary) : t('presence.unknown')}</p>`
          : html`<span class="skeleton person-waiting"></span>`}
      </div>
      <span class="person-actions">
        ${contactButtons(this.client, { ...address, name }).map(({ name: symbol, label, act }) => html`<button class="icon-button" aria-label=${label}
          title=${label} @click=${act}>${icon(symbol)}</button>`)}
      </span>
      <button class="icon-button person-remove" aria-label=${remove} title=${remove} @click=${() => this.#remove(address, name)}>${icon('close')}</button>
    </li>`;
  }

  #words(summary) {
    const { t } = this.client;
    const state = t(`presence.${summary.state}`);
    return summary.note ? html`<span class="sr-only">${state}, </span>${presenceWords(summary, this.client)}` : presenceWords(summary, this.client);
  }

  #add(event) {
    event.preventDefault();
    const { people, toasts, t } = this.client;
    const field = event.target.elements.who;
    const address = People.address(field.value);
    if (!address) return;
    if (people.has(address)) toasts.show(t('people.already', { name: people.describe(address).name }));
    else people.add(address);
    field.value = '';
  }

  #remove(address, name) {
    const { people, toasts, t } = this.client;
    people.remove(address);
    toasts.show(t('people.removed', { name }));
    this.querySelector('.people-add input').focus();
  }
}

customElements.define('people-panel', PeoplePanel);
