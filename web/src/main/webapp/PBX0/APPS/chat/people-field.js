/** A field that finds people, with the found ones below. Event: 'pick' (detail is {sip, dn}). */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { View } from 'carillon/view.js';
import { icon } from 'client/shell/icons.js';
import { avatar } from 'client/shell/parts.js';

class PeopleField extends View {
  static properties = { people: { attribute: false }, texts: { attribute: false }, except: { attribute: false }, label: {} };

  models() {
    return [this.people, this.texts];
  }

  render() {
    const { t } = this.texts;
    const { people, except = [] } = this;
    const found = people.found.filter(({ sip }) => !except.includes(sip.toLowerCase()));
    const typed = people.text.trim();
    const isName = /^[^\s@,;]+(@[^\s@]+)?$/.test(typed) && !found.some(({ sip }) => sip.toLowerCase() === typed.toLowerCase());
    return html`<label class="finder">${icon('search')}
        <input class="input" type="search" autocomplete="off" spellcheck="false" aria-label=${this.label} placeholder=${this.label}
          .value=${people.text} @input=${(event) => people.ask(event.target.value)} @keydown=${(event) => this.#key(event, found, typed, isName)}></label>
      <ul class="found" aria-busy=${people.busy}>
        ${repeat(found, ({ sip }) => sip, (person) => html`<li><button type="button" class="row" @click=${() => this.#pick(person)}>
          ${avatar(person.dn)}<span class="row-words"><span class="strong">${person.dn}</span><span class="muted small tabular">${person.num}</span></span></button></li>`)}
        ${isName ? html`<li><button type="button" class="row" @click=${() => this.#pick({ sip: typed, dn: '' })}>
          <span class="row-symbol round">${icon('user')}</span><span class="row-words">${t('people.byName', { name: typed })}</span></button></li>` : nothing}
      </ul>
      <span class="sr-only" role="status">${typed && !people.busy ? t('people.found', { n: found.length }) : ''}</span>`;
  }

  #key(event, found, typed, isName) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (found.length) this.#pick(found[0]);
    else if (isName) this.#pick({ sip: typed, dn: '' });
  }

  #pick({ sip, dn }) {
    this.people.ask('');
    this.querySelector('input').focus();
    this.dispatchEvent(new CustomEvent('pick', { detail: { sip, dn } }));
  }
}

customElements.define('people-field', PeopleField);
