/** Begins a conversation: with one who is picked, or, with several, a group that gets a name. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { icon } from 'client/shell/icons.js';
import './people-field.js';

class NewChat extends View {
  static properties = { model: { attribute: false }, texts: { attribute: false }, picked: { state: true }, failure: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.picked = [];
    this.failure = '';
  }

  models() {
    return [this.model, this.texts].filter(Boolean);
  }

  show() {
    this.picked = [];
    this.failure = '';
    this.model.people.ask('');
    this.querySelector('dialog').showModal();
    this.querySelector('input').focus();
  }

  render() {
    if (!this.model) return nothing;
    const { t } = this.texts;
    const { picked } = this;
    const isGroup = picked.length > 1;
    return html`<dialog class="people-dialog" aria-labelledby="new-title">
      <form @submit=${(event) => this.#submit(event)}>
        <h2 id="new-title">${isGroup ? t('new.group') : t('new')}</h2>
        <p class="muted small">${t('new.hint')}</p>
        ${picked.length ? html`<ul class="picked">${picked.map((person) => html`<li class="tag">${person.dn || person.sip}
          <button type="button" aria-label=${t('people.remove', { name: person.dn || person.sip })} @click=${() => this.#drop(person)}>${icon('close')}</button></li>`)}</ul>` : nothing}
        <people-field .people=${this.model.people} .texts=${this.texts} .label=${t('people.field')}
          .except=${[this.model.self, ...picked.map(({ sip }) => sip.toLowerCase())]} @pick=${({ detail }) => (this.picked = [...picked, detail])}></people-field>
        ${isGroup ? html`<div class="field"><label for="group-name">${t('group.name')}</label>
          <input class="input" id="group-name" name="dn" maxlength="128" placeholder=${this.#names()}></div>` : nothing}
        ${this.failure ? html`<p class="notice bad" role="alert"><span>${t(`change.${this.failure}`)}</span></p>` : nothing}
        <div class="actions"><button type="button" class="button" @click=${() => this.querySelector('dialog').close()}>${t('cancel')}</button>
          <button class="button primary" ?disabled=${!picked.length || this.busy}>${isGroup ? t('group.create') : t('new.start')}</button></div>
      </form>
    </dialog>`;
  }

  #names() {
    return this.picked.map(({ sip, dn }) => dn || sip).join(', ').slice(0, 128);
  }

  #drop(person) {
    this.picked = this.picked.filter((other) => other !== person);
  }

  async #submit(event) {
    event.preventDefault();
    const { model, picked } = this;
    if (!picked.length) return;
    this.failure = '';
    this.busy = true;
    try {
      if (picked.length === 1) model.start(picked[0].sip, picked[0].dn);
      else await model.createGroup(this.querySelector('#group-name').value.trim() || this.#names(), picked.map(({ sip }) => sip));
      this.querySelector('dialog').close();
    } catch ({ why = 'offline' }) {
      this.failure = why;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('new-chat', NewChat);
