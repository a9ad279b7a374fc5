/** The field in which somebody is looked for and added: from what the searches find, or as typed. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { People } from 'client/state/people.js';
import { icon } from 'client/shell/icons.js';
import { avatar } from 'client/shell/parts.js';

class AddField extends View {
  static properties = { model: { attribute: false }, texts: { attribute: false }, text: { state: true }, active: { state: true } };

  constructor() {
    super();
    this.text = '';
    this.active = -1;
  }

  models() {
    return [this.texts, this.model.finder];
  }

  render() {
    const { t } = this.texts;
    const choices = this.#choices();
    return html`<form class="add" role="search" @submit=${this.#submit} @focusout=${this.#left}>
      <input class="input" name="who" role="combobox" aria-label=${t('add')} placeholder=${t('add.placeholder')} autocomplete="off" autocapitalize="none"
        spellcheck="false" maxlength="128" aria-expanded=${choices.length > 0} aria-controls="add-choices" aria-autocomplete="list"
        aria-activedescendant=${this.active >= 0 ? `choice-${this.active}` : nothing}
        .value=${this.text} @input=${this.#typed} @keydown=${(event) => this.#key(event, choices)}>
      <button class="icon-button" aria-label=${t('add.button')} title=${t('add.button')}>${icon('plus')}</button>
      <ul class="choices" id="add-choices" role="listbox" aria-label=${t('add.found')} ?hidden=${!choices.length}>
        ${choices.map((choice, index) => html`<li id="choice-${index}" role="option" aria-selected=${index === this.active}
          @pointerdown=${(event) => event.preventDefault()} @click=${() => this.#add(choice)}>
          ${choice.typed ? html`<span class="choice-symbol">${icon('plus')}</span>` : avatar(choice.dn)}
          <span class="words"><span class="ellipsis">${choice.typed ? t('add.typed', { text: choice.typed }) : choice.dn}</span>
            ${choice.typed ? nothing : html`<span class="muted small tabular">${choice.num || choice.sip}</span>`}</span></li>`)}
      </ul>
    </form>`;
  }

  /** What was found, and at the end what was typed. */
  #choices() {
    const typed = this.text.trim();
    if (!typed) return [];
    const { found } = this.model.finder;
    return [...found.map(({ dn, sip, num }) => ({ dn, sip, num })), { ...People.address(typed), typed }];
  }

  #typed = ({ target }) => {
    this.text = target.value;
    this.active = -1;
    this.model.finder.ask(this.text);
  };

  #key(event, choices) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && choices.length) {
      event.preventDefault();
      this.active = (this.active + step + choices.length + (this.active < 0 && step < 0 ? 1 : 0)) % choices.length;
    } else if (event.key === 'Escape' && this.text) {
      event.stopPropagation();
      this.#clear();
    }
  }

  #submit = (event) => {
    event.preventDefault();
    const choices = this.#choices();
    if (choices.length) this.#add(choices[this.active] ?? choices.at(-1));
  };

  #left = ({ relatedTarget }) => {
    if (!this.contains(relatedTarget)) this.model.finder.ask('');
  };

  async #add({ dn = '', sip, num, typed }) {
    const contact = sip ? { sip, ...(typed ? {} : { num }), dn } : { num, dn };
    const name = dn || sip || num;
    const { text } = this;
    // The next one may be typed while this one is on its way; what failed comes back, unless something else stands there by then.
    this.#clear();
    let word = 'added';
    const done = await this.run(async () => {
      const outcome = await this.model.add(contact);
      if (outcome === 'already') word = outcome;
      return outcome === 'already' ? '' : outcome;
    });
    if (done) this.say(word, { name });
    else this.text ||= text;
  }

  #clear() {
    this.text = '';
    this.active = -1;
    this.model.finder.ask('');
    this.querySelector('input').focus();
  }
}

customElements.define('add-field', AddField);
