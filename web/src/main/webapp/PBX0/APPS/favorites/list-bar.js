/** The lists side by side, and what can be done with the one that is looked at. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { View } from 'carillon/view.js';
import { ask } from 'client/shell/ask.js';
import { icon } from 'client/shell/icons.js';

class ListBar extends View {
  /** naming: '' or whose name is being typed, 'new' or 'old' */
  static properties = { model: { attribute: false }, texts: { attribute: false }, naming: { state: true } };

  models() {
    return [this.texts, this.model];
  }

  render() {
    const { t } = this.texts;
    return this.naming ? this.#form() : html`<div class="list-bar">
      <div class="lists" role="group" aria-label=${t('lists')}>
        ${repeat(this.#shown(), ({ id }) => id, (list) => html`<button class="list" aria-pressed=${list.id === this.model.current.id}
          @click=${() => this.model.choose(list.id)}>${this.#name(list)}</button>`)}
      </div>
      <button class="icon-button" popovertarget="list-menu" aria-label=${t('list.menu')} title=${t('list.menu')}>${icon('more')}</button>
      <div class="list-menu" id="list-menu" popover>${this.#items()}</div>
    </div>`;
  }

  #shown() {
    return this.model.all.length ? this.model.all : [this.model.current];
  }

  #name(list) {
    return list.name || this.texts.t('title');
  }

  #items() {
    const { t } = this.texts;
    const { all, current } = this.model;
    const at = all.indexOf(current);
    const item = (key, symbol, act, kind = '') => html`<button class="list-item ${kind}" popovertarget="list-menu" popovertargetaction="hide" @click=${act}>
      ${icon(symbol)}<span>${t(key)}</span></button>`;
    return html`
      ${item('list.new', 'plus', () => this.#open('new'))}
      ${current.id ? item('list.rename', 'sliders', () => this.#open('old')) : nothing}
      ${at > 0 ? item('list.left', 'back', () => this.run(() => this.model.moveList(-1))) : nothing}
      ${at >= 0 && at < all.length - 1 ? item('list.right', 'back', () => this.run(() => this.model.moveList(1)), 'flip') : nothing}
      ${current.id ? item('list.delete', 'close', () => this.#delete(), 'danger') : nothing}`;
  }

  #form() {
    const { t } = this.texts;
    const value = this.naming === 'old' ? this.#name(this.model.current) : '';
    return html`<form class="naming" @submit=${this.#save} @keydown=${({ key }) => key === 'Escape' && this.#open('')}>
      <input class="input" name="name" aria-label=${t('list.name')} placeholder=${t('list.name')} maxlength="64" required autocomplete="off" .value=${value}>
      <button class="button primary">${t('list.save')}</button>
      <button type="button" class="button quiet" @click=${() => this.#open('')}>${t('cancel')}</button>
    </form>`;
  }

  async #open(naming) {
    this.naming = naming;
    await this.updateComplete;
    const field = this.querySelector('.naming input');
    if (field) field.select();
    else this.querySelector('[popovertarget]').focus();
  }

  #save = async (event) => {
    event.preventDefault();
    const name = event.target.elements.name.value.trim();
    const change = this.naming === 'new' ? () => this.model.addList(name) : () => this.model.renameList(name);
    if (name && (await this.run(change))) this.#open('');
  };

  async #delete() {
    const { t } = this.texts;
    const { current } = this.model;
    const words = {
      title: t('list.ask.title', { name: this.#name(current) }), text: t('list.ask.text', { n: current.contacts.length }),
      yes: t('list.delete'), no: t('cancel'),
    };
    if (!current.contacts.length || (await ask(words))) this.run(() => this.model.deleteList());
  }
}

customElements.define('list-bar', ListBar);
