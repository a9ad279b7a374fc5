/**
 * One field for apps, people and numbers; also the quickest way to open an app by keyboard.
 * Events: 'leave' (something was chosen, or the focus went elsewhere), 'cancel' (called off; the focus is still here).
 */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { icon } from './icons.js';
import { searchResults } from './search-results.js';

class SearchBox extends View {
  static properties = { client: { attribute: false }, text: { state: true }, active: { state: true }, open: { state: true } };

  constructor() {
    super();
    this.text = '';
    this.active = 0;
  }

  models() {
    const { apps, people, texts, contactSearch, contactActions } = this.client;
    return [apps, people, texts, contactSearch, contactActions];
  }

  render() {
    const { t, contactSearch } = this.client;
    const results = searchResults(this.client, this.text, () => this.#showPeople());
    const shown = this.open && !!this.text.trim();
    this.active = Math.min(this.active, Math.max(0, results.length - 1));
    return html`<search class="search" @focusout=${this.#left}>
      ${icon('search')}
      <input class="search-input" type="search" role="combobox" aria-expanded=${shown} aria-controls="search-results" aria-autocomplete="list"
        aria-activedescendant=${shown && results.length ? `search-${this.active}` : nothing}
        aria-label=${t('search.label')} placeholder=${t('search.placeholder')} autocomplete="off" spellcheck="false"
        .value=${this.text} @input=${this.#typed} @focus=${() => (this.open = true)} @keydown=${(event) => this.#key(event, results)}>
      ${this.open || this.text
        ? html`<button class="icon-button search-clear" aria-label=${t('search.close')} @mousedown=${(event) => event.preventDefault()} @click=${this.#cancel}>${icon('close')}</button>`
        : nothing}
      <div id="search-results" class="search-results" role="listbox" aria-label=${t('search.label')} ?hidden=${!shown}>
        ${results.map((result, index) => this.#result(result, index))}
        ${contactSearch.busy ? html`<p class="muted small none"><span class="spinner" aria-hidden="true"></span> ${t('search.busy')}</p>` : nothing}
        ${results.length || contactSearch.busy ? nothing : html`<p class="muted small none">${t('search.none')}</p>`}
      </div>
      <span class="sr-only" role="status">${shown && !contactSearch.busy ? t('search.results', { n: results.length }) : ''}</span>
    </search>`;
  }

  #result({ symbol, words, detail, run, more = [] }, index) {
    return html`<div class="search-result" role="option" id="search-${index}" aria-selected=${index === this.active}
      @pointerenter=${() => (this.active = index)} @mousedown=${(event) => event.preventDefault()} @click=${() => this.#run(run)}>
      <span class="search-symbol">${symbol}</span>
      <span class="ellipsis">${words}</span>
      <span class="muted small ellipsis">${detail ?? ''}</span>
      ${more.map(({ name, label, act }) => html`<button class="icon-button" tabindex="-1" aria-label=${label} title=${label}
        @click=${(event) => { event.stopPropagation(); this.#run(act); }}>${icon(name)}</button>`)}
    </div>`;
  }

  #typed(event) {
    this.text = event.target.value;
    this.active = 0;
    this.open = true;
    this.client.contactSearch.ask(this.text);
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
      this.#cancel();
    }
  }

  #run(run) {
    this.#close('leave');
    document.getElementById('work').focus();
    run();
  }

  #cancel() {
    this.#close('cancel');
  }

  #close(event) {
    this.text = '';
    this.open = false;
    this.client.contactSearch.ask('');
    this.dispatchEvent(new Event(event));
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
}

customElements.define('search-box', SearchBox);
