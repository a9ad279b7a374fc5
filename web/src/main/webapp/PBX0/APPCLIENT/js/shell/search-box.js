/** One field for apps, people and numbers; also the quickest way to open an app by keyboard (Ctrl+K). */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { People } from '../state/people.js';
import { icon } from './icons.js';
import { appIcon, avatar } from './parts.js';

const MOST = 6;

class SearchBox extends View {
  static properties = { client: { attribute: false }, text: { state: true }, active: { state: true }, open: { state: true } };

  #shortcut = (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      this.#input.focus();
    }
  };

  constructor() {
    super();
    this.text = '';
    this.active = 0;
  }

  models() {
    const { apps, people, texts } = this.client;
    return [apps, people, texts];
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('keydown', this.#shortcut);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#shortcut);
  }

  render() {
    const { t } = this.client;
    const results = this.#results();
    const shown = this.open && !!this.text.trim();
    return html`<search class="search" @focusout=${this.#left}>
      ${icon('search')}
      <input class="search-input" type="search" role="combobox" aria-expanded=${shown} aria-controls="search-results" aria-autocomplete="list"
        aria-activedescendant=${shown && results.length ? `search-${this.active}` : nothing}
        aria-label=${t('search.label')} placeholder=${t('search.placeholder')} autocomplete="off" spellcheck="false"
        .value=${this.text} @input=${this.#typed} @focus=${() => (this.open = true)} @keydown=${(event) => this.#key(event, results)}>
      ${this.open || this.text
        ? html`<button class="icon-button search-clear" aria-label=${t('search.close')} @mousedown=${(event) => event.preventDefault()} @click=${() => this.#close()}>${icon('close')}</button>`
        : nothing}
      <div id="search-results" class="search-results" role="listbox" aria-label=${t('search.label')} ?hidden=${!shown}>
        ${results.length ? results.map((result, index) => this.#result(result, index)) : html`<p class="muted small none">${t('search.none')}</p>`}
      </div>
      <span class="sr-only" role="status">${shown ? t('search.results', { n: results.length }) : ''}</span>
    </search>`;
  }

  get #input() {
    return this.querySelector('input');
  }

  #results() {
    const { client } = this;
    const { t, apps, people, clientUrl } = client;
    const text = this.text.trim();
    if (!text) return [];
    const fits = (word) => word.toLocaleLowerCase().includes(text.toLocaleLowerCase());
    const found = [
      ...apps.visible.filter(({ title, name }) => fits(title) || fits(name)).map((app) => ({
        symbol: appIcon(app, clientUrl), words: app.title, detail: app.text, run: () => client.open(app.name),
      })),
      ...people.list.map((address) => people.describe(address)).filter(({ name, detail }) => fits(name) || fits(detail)).map((person) => ({
        symbol: avatar(person.name, person.summary?.state ?? 'offline'), words: person.name, detail: person.detail, run: () => this.#showPeople(),
      })),
    ].slice(0, MOST);
    const address = People.address(text);
    if (!people.has(address)) {
      found.push({ symbol: icon('plus'), words: t('search.add', { text }), detail: '', run: () => this.#add(address) });
    }
    return found;
  }

  #result({ symbol, words, detail, run }, index) {
    return html`<div class="search-result" role="option" id="search-${index}" aria-selected=${index === this.active}
      @pointerenter=${() => (this.active = index)} @mousedown=${(event) => event.preventDefault()} @click=${() => this.#run(run)}>
      <span class="search-symbol">${symbol}</span>
      <span class="ellipsis">${words}</span>
      <span class="muted small ellipsis">${detail ?? ''}</span>
    </div>`;
  }

  #typed(event) {
    this.text = event.target.value;
    this.active = 0;
    this.open = true;
  }

  #key(event, results) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && results.length) {
      event.preventDefault();
      this.active = (this.active + step + results.length) % results.length;
    } else if (event.key === 'Enter') {
      if (results[this.active]) this.#run(results[this.active].run);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.#close();
    }
  }

  #run(run) {
    this.#close();
    run();
  }

  #close() {
    this.text = '';
    this.open = false;
    this.#input.blur();
    this.dispatchEvent(new Event('leave'));
  }

  #left(event) {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    this.open = false;
    this.dispatchEvent(new Event('leave'));
  }

  #showPeople() {
    const { sideBar, navigation } = this.client;
    if (matchMedia('(min-width: 720px)').matches) sideBar.show(true);
    else navigation.go('people');
  }

  #add(address) {
    this.client.people.add(address);
    this.#showPeople();
  }
}

customElements.define('search-box', SearchBox);
