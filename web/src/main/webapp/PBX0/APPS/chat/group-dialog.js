/** Who is in a group. Its administrators give it a name, take people in and out, and delete it; everybody may leave. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { icon } from 'client/shell/icons.js';
import { avatar } from 'client/shell/parts.js';
import './people-field.js';

class GroupDialog extends View {
  static properties = {
    model: { attribute: false }, texts: { attribute: false }, conversation: { attribute: false },
    members: { state: true }, failure: { state: true }, sure: { state: true },
  };

  constructor() {
    super();
    this.members = [];
    this.failure = '';
    this.onMembers = () => this.querySelector('dialog').open && this.#load();
  }

  models() {
    return [this.model, this.texts];
  }

  willUpdate(changed) {
    if (!changed.has('conversation')) return;
    changed.get('conversation')?.removeEventListener('members', this.onMembers);
    this.conversation.addEventListener('members', this.onMembers);
  }

  show() {
    this.failure = '';
    this.sure = '';
    this.model.people.ask('');
    this.#load();
    this.querySelector('dialog').showModal();
  }

  render() {
    const { t } = this.texts;
    const { model, members } = this;
    const mayChange = members.some(({ sip, admin }) => admin && sip.toLowerCase() === model.self);
    const title = model.list.title(this.conversation.sip);
    return html`<dialog class="people-dialog" aria-labelledby="group-title">
      <h2 id="group-title">${t('members')}</h2>
      ${mayChange ? html`<form class="rename" @submit=${(event) => this.#rename(event)}><div class="field"><label for="group-rename">${t('group.name')}</label>
        <input class="input" id="group-rename" maxlength="128" required .value=${title}></div><button class="button">${t('group.rename')}</button></form>` : nothing}
      <ul class="members">${members.map((member) => this.#member(member, mayChange))}</ul>
      ${mayChange ? html`<people-field .people=${model.people} .texts=${this.texts} .label=${t('group.add')}
        .except=${members.map(({ sip }) => sip.toLowerCase())} @pick=${({ detail }) => this.#try(() => model.messages.addMember(this.conversation.sip, detail.sip))}></people-field>` : nothing}
      ${this.failure ? html`<p class="notice bad" role="alert"><span>${t(`change.${this.failure}`)}</span></p>` : nothing}
      ${this.sure ? html`<p class="notice warn" role="status"><span>${t(`group.${this.sure}.sure`)}</span></p>` : nothing}
      <div class="actions">
        <button class="button danger" @click=${() => this.#leave('leave')}>${t('group.leave')}</button>
        ${mayChange ? html`<button class="button danger" @click=${() => this.#leave('delete')}>${t('group.delete')}</button>` : nothing}
        <button class="button primary" @click=${() => this.querySelector('dialog').close()}>${t('done')}</button></div>
    </dialog>`;
  }

  #member(member, mayChange) {
    const { t } = this.texts;
    const { id, sip, dn, admin } = member;
    const isSelf = sip.toLowerCase() === this.model.self;
    const name = dn || sip;
    return html`<li class="row">${avatar(name)}<span class="row-words"><span class="strong">${name}</span>
        ${admin ? html`<span class="tag plain">${t('group.admin')}</span>` : nothing}</span>
      ${mayChange && !isSelf ? html`<button class="button quiet" aria-pressed=${admin} @click=${() => this.#try(() => this.#store.addMember(this.conversation.sip, sip, !admin))}>
          ${admin ? t('group.noAdmin') : t('group.makeAdmin')}</button>
        <button class="icon-button" aria-label=${t('people.remove', { name })} title=${t('people.remove', { name })}
          @click=${() => this.#try(() => this.#store.removeMember(this.conversation.sip, id))}>${icon('close')}</button>` : nothing}</li>`;
  }

  get #store() {
    return this.model.messages;
  }

  #rename(event) {
    event.preventDefault();
    const name = this.querySelector('#group-rename').value.trim();
    if (name) this.#try(() => this.#store.renameGroup(this.#id, name));
  }

  get #id() {
    return Number(this.conversation.sip.replace('chat$', ''));
  }

  /** What cannot be taken back is asked for twice. */
  #leave(what) {
    if (this.sure !== what) {
      this.sure = what;
      return;
    }
    const own = this.members.find(({ sip }) => sip.toLowerCase() === this.model.self);
    this.#try(() => (what === 'delete' ? this.#store.deleteGroup(this.#id) : this.#store.removeMember(this.conversation.sip, own.id)));
  }

  async #try(change) {
    this.failure = '';
    try {
      await change();
      await this.#load();
    } catch ({ why = 'offline' }) {
      this.failure = why;
    }
  }

  async #load() {
    try {
      this.members = await this.#store.members(this.conversation.sip);
    } catch {
      this.members = [];
    }
  }
}

customElements.define('group-dialog', GroupDialog);
