/** Settings of a telephone on this computer: a page for each call, links to numbers, and what those that derive from it add. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { icon } from 'client/shell/icons.js';
import { WHEN } from './external-app.js';
import { canTakeLinks, takeLinks } from './phone-links.js';

export class SettingsDialog extends View {
  static properties = { model: { attribute: false }, texts: { attribute: false }, asked: { state: true } };

  models() {
    return [this.model, this.texts];
  }

  show() {
    this.asked = '';
    this.querySelector('dialog').showModal();
  }

  /** @returns the fields above; to be overridden */
  fields() {
    return nothing;
  }

  render() {
    const { model: { external }, texts: { t } } = this;
    return html`<dialog class="devices" aria-labelledby="devices-title"><form method="dialog" @submit=${this.#keep}>
      <h2 id="devices-title">${t('settings')}</h2>
      ${this.fields(t)}
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

  #keep = ({ target }) => {
    const { url, when } = target.elements;
    this.model.external.keep(url.value.trim(), when.value);
  };

  #links = () => {
    this.asked = takeLinks(this.model.name, this.model.clientUrl) ? 'asked' : 'impossible';
  };
}
