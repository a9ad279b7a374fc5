/** Settings of the softphone on this computer: what one hears and speaks with, a page for each call, links to numbers. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { icon } from 'client/shell/icons.js';
import { WHEN } from './external-app.js';
import { canTakeLinks, takeLinks } from './phone-links.js';
import { bell } from './symbols.js';

const ROLES = ['microphone', 'speaker', 'camera'];

class DeviceDialog extends View {
  static properties = { model: { attribute: false }, texts: { attribute: false }, asked: { state: true } };

  models() {
    return [this.model, this.texts];
  }

  show() {
    this.asked = '';
    this.model.devices.look();
    this.querySelector('dialog').showModal();
  }

  render() {
    const { model: { devices, external, ringer }, texts: { t } } = this;
    return html`<dialog class="devices" aria-labelledby="devices-title"><form method="dialog" @submit=${this.#keep}>
      <h2 id="devices-title">${t('settings')}</h2>
      ${ROLES.map((role) => this.#choice(role, devices, t))}
      ${devices.problem ? html`<p class="notice warn" role="status"><span>${t(`problem.${devices.problem}`)}</span></p>` : nothing}
      <div class="actions start"><button type="button" class="button" @click=${() => ringer.play('test')}>${bell}${t('test')}</button></div>
      <div class="field"><label for="external-url">${t('external')}</label>
        <input class="input" id="external-url" name="url" type="url" maxlength="2000" placeholder="https://crm.example.com/?tel=$N" .value=${external.url} aria-describedby="external-hint">
        <p class="hint" id="external-hint">${t('external.hint')}</p></div>
      <div class="field"><label for="external-when">${t('external.when')}</label>
        <div class="select"><select class="input" id="external-when" name="when">${WHEN.map((when) => html`<option value=${when} ?selected=${external.when === when}>${t(`external.${when}`)}</option>`)}</select>
          ${icon('down')}</div></div>
      ${canTakeLinks() ? html`<div class="field"><span class="label">${t('links')}</span><p class="hint">${t('links.hint')}</p>
        <div><button type="button" class="button" @click=${this.#links}>${t('links.take')}</button></div>
        ${this.asked ? html`<p class="hint" role="status">${t(`links.${this.asked}`)}</p>` : nothing}</div>` : nothing}
      <div class="actions"><button class="button primary">${t('done')}</button></div>
    </form></dialog>`;
  }

  #choice(role, devices, t) {
    const found = devices.of(role);
    return html`<div class="field"><label for="device-${role}">${t(`device.${role}`)}</label>
      <div class="select"><select class="input" id="device-${role}" @change=${({ target }) => devices.choose(role, target.value)}>
        <option value="" ?selected=${!devices.chosen[role]}>${t('device.default')}</option>
        ${found.filter(({ deviceId }) => deviceId !== 'default').map((one, index) => html`<option value=${one.deviceId} ?selected=${devices.chosen[role] === one.deviceId}>
          ${one.label || t('device.unnamed', { number: index + 1 })}</option>`)}
      </select>${icon('down')}</div></div>`;
  }

  #keep = ({ target }) => {
    const { url, when } = target.elements;
    this.model.external.keep(url.value.trim(), when.value);
  };

  #links = () => {
    this.asked = takeLinks(this.model.name, this.model.clientUrl) ? 'asked' : 'impossible';
  };
}

customElements.define('device-dialog', DeviceDialog);
