/** Settings of the softphone on this computer: what one hears and speaks with above all. */
import { html, nothing } from 'lit';
import { SettingsDialog } from 'carillon/calls/settings-dialog.js';
import { bell } from 'carillon/calls/symbols.js';
import { icon } from 'client/shell/icons.js';

const ROLES = ['microphone', 'speaker', 'camera'];

class DeviceDialog extends SettingsDialog {
  show() {
    this.model.devices.look();
    super.show();
  }

  fields(t) {
    const { devices, ringer } = this.model;
    return html`${ROLES.map((role) => this.#choice(role, devices, t))}
      ${devices.problem ? html`<p class="notice warn" role="status"><span>${t(`problem.${devices.problem}`)}</span></p>` : nothing}
      <div class="actions start"><button type="button" class="button" @click=${() => ringer.play('test')}>${bell}${t('test')}</button></div>`;
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
}

customElements.define('device-dialog', DeviceDialog);
