/** The address for links and codes; changing it takes the password, because it can let somebody in. */
import { html, nothing } from 'lit';
import { passwordField } from 'carillon/password-field.js';
import { Card } from './card.js';

class EmailCard extends Card {
  static properties = { editing: { state: true } };

  render() {
    const { t } = this.texts;
    const { email } = this.profile.user;
    return html`<section class="card roomy">
      <header class="card-head">
        <div><h2>${t('email.title')}</h2><p class="muted">${email || t('email.none')}</p></div>
        ${this.editing ? nothing : html`<button class="button" id="email-change" @click=${this.#edit}>${t('email.change')}</button>`}
      </header>
      ${this.outcome()} ${this.editing ? this.#form(email) : nothing}
    </section>`;
  }

  #form(email) {
    const { t } = this.texts;
    return html`<form @submit=${this.#submit}>
      <div class="field">
        <label for="email">${t('email.new')}</label>
        <input class="input" id="email" name="email" type="email" autocomplete="email" .defaultValue=${email ?? ''}>
        <span class="hint">${t('email.hint')}</span>
      </div>
      ${passwordField(this, {
        id: 'email-current', label: t('current'), autocomplete: 'current-password',
        problem: this.wrong === 'password' ? t('failure.password') : this.wrong ? t('failure.email') : '',
      })}
      <div class="actions">
        <button type="button" class="button" @click=${this.#close}>${t('cancel')}</button>
        ${this.saveButton(t('email.save'))}
      </div>
    </form>`;
  }

  async #edit() {
    this.editing = true;
    this.note = null;
    await this.updateComplete;
    this.querySelector('#email').focus();
  }

  async #submit(event) {
    event.preventDefault();
    const { email, 'email-current': current } = event.target.elements;
    if (await this.run(() => this.profile.setEmail(email.value.trim(), current.value), 'email.done')) this.#close();
  }

  async #close() {
    this.editing = false;
    await this.updateComplete;
    this.querySelector('#email-change').focus();
  }
}

customElements.define('email-card', EmailCard);
