/** The page of the phone app: that of any telephone, and which telephone it is. */
import { html, nothing } from 'lit';
import { SettingsDialog } from 'carillon/calls/settings-dialog.js';
import { TelephonePage } from 'carillon/calls/telephone-page.js';
import { icon } from 'client/shell/icons.js';

class PhonePage extends TelephonePage {
  standing(t) {
    const { phone, own } = this.model;
    const state = phone.registered ? 'registered' : own.state === 'waiting' ? 'waiting' : 'refused';
    return html`<p class="registration ${state}" role="status"><span class="dot" aria-hidden="true"></span>${t(`registration.${state}`)}</p>`;
  }

  notices(t) {
    const { own } = this.model;
    if (own.state === 'refused') return html`<p class="notice bad" role="alert"><span>${t('none.allowed')}</span></p>`;
    return html`${this.#choice(own, t)}${own.state === 'known' ? this.#missing(own, t) : nothing}`;
  }

  #choice(own, t) {
    if (own.all.length < 2) return own.chosen ? html`<p class="muted small">${own.chosen.text}</p>` : nothing;
    return html`<div class="select"><select class="input" id="device" aria-label=${t('device')} @change=${({ target }) => own.choose(target.value)}>
      ${own.all.map(({ hw, text, registered }) => html`<option value=${hw} .selected=${own.chosen?.hw === hw}>${registered ? text : t('device.off', { name: text })}</option>`)}
    </select>${icon('down')}</div>`;
  }

  #missing({ all, chosen }, t) {
    if (chosen?.registered) return nothing;
    const key = !all.length ? 'none.there' : all.some(({ registered }) => registered) ? 'none.chosen' : 'none.registered';
    return html`<p class="notice warn" role="status"><span>${t(key, { name: chosen?.text ?? '' })}</span></p>`;
  }

  beside() {
    return html`<phone-dialog .model=${this.model} .texts=${this.texts}></phone-dialog>`;
  }

  settings() {
    return 'phone-dialog';
  }
}

customElements.define('phone-dialog', class extends SettingsDialog {});
customElements.define('phone-page', PhonePage);
