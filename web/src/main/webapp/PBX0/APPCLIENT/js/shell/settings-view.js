/** Language and appearance of this client. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import catalogues from '../i18n/catalogues.js';

const SCHEMES = { auto: 'settings.auto', light: 'settings.light', dark: 'settings.dark' };

class SettingsView extends View {
  static properties = { client: { attribute: false } };

  models() {
    const { settings, texts, buildCheck } = this.client;
    return [settings, texts, buildCheck];
  }

  render() {
    const { t, buildCheck } = this.client;
    const languages = Object.entries(catalogues).map(([code, catalogue]) => [code, catalogue['language.name']]);
    const schemes = Object.entries(SCHEMES).map(([value, key]) => [value, t(key)]);
    return html`<div class="column">
      <section class="card roomy stack">
        ${this.#choice('lang', t('settings.language'), [['auto', t('settings.auto')], ...languages])}
        ${this.#choice('scheme', t('settings.scheme'), schemes)}
        <p class="muted small">${t('settings.note')}</p>
      </section>
      ${buildCheck.version
        ? html`<p class="muted small">Carillon · ${t('settings.version', { version: buildCheck.version, build: buildCheck.build })}</p>`
        : nothing}
    </div>`;
  }

  #choice(name, label, options) {
    const { settings } = this.client;
    return html`<fieldset class="segments">
      <legend>${label}</legend>
      <div>
        ${options.map(([value, word]) => html`<label>
          <input type="radio" name=${name} value=${value} .checked=${settings.choice[name] === value} @change=${() => settings.set(name, value)}>
          <span>${word}</span>
        </label>`)}
      </div>
    </fieldset>`;
  }
}

customElements.define('settings-view', SettingsView);
