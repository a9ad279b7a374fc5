/** The second factor: what it does, and its switch, which takes the password. */
import { html, nothing } from 'lit';
import { passwordField } from 'carillon/password-field.js';
import { Card } from './card.js';

class TwoFactorCard extends Card {
  static properties = { asking: { state: true } };

  render() {
    const { t } = this.texts;
    const { on, forced, available } = this.profile.twoFactor;
    const why = forced ? 'factor.forced' : available ? '' : 'factor.unavailable';
    return html`<section class="card roomy">
      <header class="card-head">
        <div>
          <h2><label for="factor">${t('factor.title')}</label></h2>
          <p class="muted">${t('factor.text')}</p>
        </div>
        <input class="switch" type="checkbox" role="switch" id="factor" .checked=${this.asking ? !on : on}
          ?disabled=${!!why || this.blocked} @change=${this.#flip}>
      </header>
      ${why ? html`<p class="muted small">${t(why)}</p>` : nothing}
      ${this.outcome()} ${this.asking ? this.#form(on) : nothing}
    </section>`;
  }

  #form(on) {
    const { t } = this.texts;
    return html`<form @submit=${this.#submit}>
      ${passwordField(this, {
        id: 'factor-current', label: t('current'), autocomplete: 'current-password', hint: t('factor.confirm'),
        problem: this.wrong ? t('failure.password') : '',
      })}
      <div class="actions">
        <button type="button" class="button" @click=${this.#close}>${t('cancel')}</button>
        ${this.saveButton(t(on ? 'factor.off' : 'factor.on'))}
      </div>
    </form>`;
  }

  async #flip() {
    this.asking = !this.asking;
    this.note = null;
    this.wrong = '';
    await this.updateComplete;
    this.querySelector('#factor-current')?.focus();
  }

  async #submit(event) {
    event.preventDefault();
    const on = !this.profile.twoFactor.on;
    const current = event.target.elements['factor-current'].value;
    if (!(await this.run(() => this.profile.setTwoFactor(on, current), on ? 'factor.isOn' : 'factor.isOff'))) return;
    this.profile.twoFactor = { ...this.profile.twoFactor, on };
    this.profile.changed();
    this.#close();
  }

  async #close() {
    this.asking = false;
    await this.updateComplete;
    this.querySelector('#factor').focus();
  }
}

customElements.define('two-factor-card', TwoFactorCard);
