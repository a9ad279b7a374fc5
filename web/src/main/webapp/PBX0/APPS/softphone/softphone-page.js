/** The page of the softphone. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { TelephonePage } from 'carillon/calls/telephone-page.js';
import './call-sound.js';
import './device-dialog.js';

class SoftphonePage extends TelephonePage {
  standing(t) {
    const { registration } = this.model.phone;
    const state = registration.state === 'refused' ? 'refused' : registration.isReady ? 'registered' : 'waiting';
    return html`<p class="registration ${state}" role="status" title=${state === 'refused' ? t(`refused.${registration.error}`) : ''}>
        <span class="dot" aria-hidden="true"></span>${t(`registration.${state}`)}</p>
      ${state === 'refused' ? html`<button class="button" @click=${() => registration.register()}>${t('registration.again')}</button>` : nothing}`;
  }

  notices(t) {
    const { problem } = this.model.devices;
    return problem ? html`<p class="notice warn" role="status"><span>${t(`problem.${problem}`)}</span></p>` : nothing;
  }

  beside() {
    const { model, texts } = this;
    return html`${repeat(model.phone.calls, ({ id }) => id, (call) => html`<call-sound .call=${call} .devices=${model.devices}></call-sound>`)}
      <device-dialog .model=${model} .texts=${texts}></device-dialog>`;
  }

  settings() {
    return 'device-dialog';
  }
}

customElements.define('softphone-page', SoftphonePage);
