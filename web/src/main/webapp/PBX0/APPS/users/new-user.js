/** A new user: name and what belongs to it, and how the person gets a password. */
import { html, nothing } from 'lit';
import { passwordField, strengthMeter } from 'carillon/password-field.js';
import { copyLink, handoverNote } from './handover.js';
import { PanelView } from './panel-view.js';
import { appBoxes, groupBoxes, readForm, templateBoxes, textField } from './user-fields.js';

class NewUser extends PanelView {
  static properties = { way: { state: true }, fresh: { state: true }, madeGuid: { state: true }, madeName: { state: true } };

  #suggested = true;

  connectedCallback() {
    super.connectedCallback();
    this.fresh = '';
    this.way ??= this.accounts.choices?.mail ? 'mail' : 'link';
  }

  firstUpdated() {
    this.querySelector('#cn')?.focus();
  }

  render() {
    const { t } = this.texts;
    return html`<div class="card roomy">
      <header class="card-head"><div><h2>${t(this.madeGuid ? 'made.title' : 'new.title')}</h2></div>${this.back()}</header>
      ${this.madeGuid ? this.#made() : this.#form()}
    </div>`;
  }

  #form() {
    const { t } = this.texts;
    const { choices } = this.accounts;
    const user = { groups: [], apps: [], templates: choices.templates.slice(0, 1).map(({ guid }) => guid) };
    return html`<form @submit=${this.#submit} novalidate>
      ${textField(t, { id: 'cn', label: t('cn'), problem: this.problem('cn'), required: true, oninput: (event) => this.#suggest(event.target.value) })}
      <div class="pair">
        ${textField(t, { id: 'name', label: t('name'), hint: t('name.hint'), problem: this.problem('name'), required: true, oninput: () => (this.#suggested = false) })}
        ${textField(t, { id: 'num', label: t('num'), problem: this.problem('num'), inputmode: 'numeric' })}
      </div>
      ${textField(t, { id: 'email', label: t('email'), type: 'email', problem: this.problem('email'), hint: this.way === 'mail' ? t('email.invite') : '' })}
      ${this.#ways()}
      ${this.way === 'password' ? this.#password() : nothing}
      <details class="more-fields">
        <summary>${t('new.more')}</summary>
        ${groupBoxes(t, choices, user, this.added, (name) => (this.added = [...this.added, name]))}
        ${appBoxes(t, choices, user)} ${templateBoxes(t, choices, user)}
      </details>
      ${this.outcome()}
      <div class="actions">
        <button type="button" class="button" @click=${() => this.accounts.show('')}>${t('cancel')}</button>
        <button class="button primary" ?disabled=${this.blocked}>${t(`new.${this.way}`)}</button>
      </div>
    </form>`;
  }

  #ways() {
    const { t } = this.texts;
    const { mail } = this.accounts.choices;
    const way = (id, off) => html`<label class="way ${off ? 'off' : ''}">
      <input type="radio" name="way" value=${id} .checked=${this.way === id} ?disabled=${off} @change=${() => (this.way = id)}>
      <span><span class="strong">${t(`way.${id}`)}</span><span class="muted small">${t(off ? 'way.mail.off' : `way.${id}.text`)}</span></span>
    </label>`;
    return html`<fieldset class="boxes"><legend>${t('way')}</legend>
      <div class="ways">${way('mail', !mail)} ${way('link')} ${way('password')}</div></fieldset>`;
  }

  #password() {
    const { t } = this.texts;
    const { passwordMinLength } = this.accounts.choices;
    return html`${passwordField(this, {
      id: 'password', label: t('password'), autocomplete: 'new-password', hint: t('password.hint', { length: passwordMinLength }),
      problem: this.problem('password'), oninput: (event) => (this.fresh = event.target.value),
    })}
    ${strengthMeter(this.fresh, passwordMinLength, [], t)}`;
  }

  #made() {
    const { t } = this.texts;
    return html`<p>${t('made.text', { name: this.madeName })}</p>
      ${this.handover ? handoverNote(this, (link) => copyLink(this, link)) : nothing}
      <div class="actions">
        <button class="button" @click=${() => this.accounts.show(this.madeGuid)}>${t('made.show')}</button>
        <button class="button primary" @click=${() => this.accounts.show('')}>${t('made.done')}</button>
      </div>`;
  }

  /** The name to log in with follows the person's name until somebody types another one. */
  #suggest(full) {
    const name = this.querySelector('#name');
    if (!this.#suggested || !name) return;
    const words = full.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    name.value = words.length > 1 ? `${words[0]}.${words.at(-1)}` : words.join('');
  }

  async #submit(event) {
    event.preventDefault();
    const user = readForm(event.target);
    const missing = [['cn', user.cn], ['name', user.name], ['email', this.way !== 'mail' || user.email]].find(([, value]) => !value);
    if (missing) {
      this.wrong = { [missing[0]]: `problem.${missing[0]}` };
      this.querySelector(`#${missing[0]}`).focus();
      return;
    }
    const { accounts } = this;
    const made = await this.run(() => (this.way === 'password'
      ? accounts.create(user, event.target.elements.password.value).then((guid) => ({ guid }))
      : accounts.invite(user, this.way === 'mail')));
    if (made) Object.assign(this, { madeGuid: made.guid, madeName: user.cn, handover: made.handover ?? null });
  }
}

customElements.define('new-user', NewUser);
