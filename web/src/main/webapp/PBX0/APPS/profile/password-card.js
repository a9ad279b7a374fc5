/** Changing the password, with a hint how good the new one is. */
import { html } from 'lit';
import { passwordField, strengthMeter } from 'carillon/password-field.js';
import { Card } from './card.js';

class PasswordCard extends Card {
  static properties = { fresh: { state: true } };

  constructor() {
    super();
    this.fresh = '';
  }

  render() {
    const { t } = this.texts;
    const { user, passwordMinLength } = this.profile;
    return html`<section class="card roomy">
      <header class="card-head"><div><h2>${t('password.title')}</h2><p class="muted">${t('password.others')}</p></div></header>
      ${this.outcome()}
      <form @submit=${this.#submit}>
        <input class="sr-only" name="username" autocomplete="username" .value=${user.sip} tabindex="-1" aria-hidden="true" readonly>
        ${passwordField(this, {
          id: 'current', label: t('current'), autocomplete: 'current-password',
          problem: this.wrong === 'password' ? t('failure.password') : '',
        })}
        ${passwordField(this, {
          id: 'fresh', label: t('password.new'), autocomplete: 'new-password', hint: t('password.hint', { length: passwordMinLength }),
          problem: this.wrong === 'rejected' ? t('failure.rejected') : this.wrong === 'short' ? t('password.short', { length: passwordMinLength }) : '',
          oninput: (event) => (this.fresh = event.target.value),
        })}
        ${strengthMeter(this.fresh, passwordMinLength, [user.sip, user.dn, user.num], t)}
        <div class="actions">${this.saveButton(t('password.save'))}</div>
      </form>
    </section>`;
  }

  async #submit(event) {
    event.preventDefault();
    const { current, fresh } = event.target.elements;
    if ([...fresh.value].length < this.profile.passwordMinLength) {
      this.wrong = 'short';
      fresh.focus();
      return;
    }
    if (await this.run(() => this.profile.changePassword(current.value, fresh.value), 'password.done')) this.fresh = '';
    else if (this.wrong) this.querySelector(this.wrong === 'password' ? '#current' : '#fresh').focus();
  }
}

customElements.define('password-card', PasswordCard);
