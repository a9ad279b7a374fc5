/** One user: who it is, what can be done about the account, and the form. */
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ask } from 'client/shell/ask.js';
import { icon } from 'client/shell/icons.js';
import { avatar } from 'client/shell/parts.js';
import { copyLink, handoverNote } from './handover.js';
import { PanelView } from './panel-view.js';
import { key, lock } from './symbols.js';
import { appBoxes, groupBoxes, readForm, templateBoxes, textField } from './user-fields.js';

class UserPanel extends PanelView {
  #guid = '';

  /** Another user: nothing of the former one stays, neither what was typed nor a link. */
  willUpdate() {
    const { shown } = this.accounts;
    if (shown === this.#guid) return;
    this.#guid = shown;
    Object.assign(this, { handover: null, copied: false, note: null, wrong: {}, added: [] });
  }

  render() {
    const { account } = this.accounts;
    return html`<div class="card roomy">${account ? this.#user(account) : this.#loading()}</div>`;
  }

  #loading() {
    return html`<header class="card-head"><div class="person" aria-busy="true"><span class="skeleton row-symbol round"></span>
      <span class="row-words"><span class="skeleton row-line"></span></span></div>${this.back()}</header>`;
  }

  #user(account) {
    const { t } = this.texts;
    const { cn, dn, name, locked, administrator, hasPassword, twoFactor, sessions } = account;
    return html`
      <header class="card-head">
        <div class="person">${avatar(dn || cn)}<div class="row-words"><h2>${dn || cn}</h2><p class="muted small">${name}</p></div></div>
        ${this.back()}
      </header>
      <p class="tags">
        ${administrator ? html`<span class="tag plain">${t('tag.administrator')}</span>` : nothing}
        ${locked ? html`<span class="tag locked">${t('tag.locked')}</span>` : nothing}
        ${hasPassword ? nothing : html`<span class="tag">${t(account.link ? 'tag.invited' : 'tag.noPassword')}</span>`}
        ${twoFactor ? html`<span class="tag plain">${t('tag.twoFactor')}</span>` : nothing}
        <span class="tag plain">${t('tag.sessions', { n: sessions })}</span>
      </p>
      ${account.link && !this.handover ? html`<p class="muted small">${t(`link.out.${account.link.purpose}`, { time: this.texts.moment(account.link.expires) })}</p>` : nothing}
      <div class="account-actions">
        ${this.#resetButtons(account)}
        ${account.self
          ? nothing
          : html`<button class="button ${locked ? '' : 'danger'}" ?disabled=${this.blocked} @click=${() => this.#lock(account)}>${lock}${t(locked ? 'unlock' : 'lock')}</button>`}
      </div>
      ${this.outcome('account')}
      ${this.handover ? handoverNote(this, (link) => copyLink(this, link)) : nothing}
      ${keyed(account.guid, this.#form(account))}`;
  }

  #resetButtons({ guid, email, locked, hasPassword }) {
    const { t } = this.texts;
    if (locked) return nothing;
    const kind = hasPassword ? 'reset' : 'invite';
    const byMail = this.accounts.choices?.mail && email;
    return html`
      ${byMail ? html`<button class="button" ?disabled=${this.blocked} @click=${() => this.#reset(guid, true)}>${icon('mail')}${t(`${kind}.mail`)}</button>` : nothing}
      <button class="button" ?disabled=${this.blocked} @click=${() => this.#reset(guid, false)}>${key}${t(`${kind}.link`)}</button>`;
  }

  #form(account) {
    const { t } = this.texts;
    const { choices } = this.accounts;
    if (!choices) return nothing;
    return html`<form @submit=${(event) => this.#save(event, account)} novalidate>
      ${textField(t, { id: 'cn', label: t('cn'), value: account.cn, problem: this.problem('cn'), required: true })}
      <div class="pair">
        ${textField(t, { id: 'dn', label: t('dn'), value: account.dn, hint: t('dn.hint'), problem: this.problem('dn') })}
        ${textField(t, { id: 'num', label: t('num'), value: account.num, problem: this.problem('num'), inputmode: 'numeric' })}
      </div>
      ${textField(t, { id: 'email', label: t('email'), value: account.email, type: 'email', problem: this.problem('email') })}
      ${groupBoxes(t, choices, account, this.added, (name) => (this.added = [...this.added, name]))}
      ${appBoxes(t, choices, account)} ${templateBoxes(t, choices, account)}
      ${this.outcome()}
      <div class="actions"><button class="button primary" ?disabled=${this.blocked}>${t('save')}</button></div>
    </form>`;
  }

  async #save(event, account) {
    event.preventDefault();
    const user = readForm(event.target, account);
    if (await this.run(() => this.accounts.save(account.guid, user), 'saved')) this.added = [];
  }

  async #reset(guid, mail) {
    this.copied = false;
    const handover = await this.run(() => this.accounts.resetPassword(guid, mail), undefined, 'account');
    if (handover && this.accounts.shown === guid) this.handover = handover;
  }

  async #lock({ guid, cn, dn, locked }) {
    const { t } = this.texts;
    const words = { title: t('lock.title', { name: dn || cn }), text: t('lock.text'), yes: t('lock'), no: t('cancel') };
    if (locked || (await ask(words))) await this.run(() => this.accounts.setLocked(guid, !locked), locked ? 'unlocked' : 'locked', 'account');
  }
}

customElements.define('user-panel', UserPanel);
