/** Language, appearance and notifications of this client, and the apps that the user prefers on all devices. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import catalogues from '../i18n/catalogues.js';
import { Launcher } from '../apis/launcher.js';
import { standardChoices } from './standard-choices.js';

const SCHEMES = { auto: 'settings.auto', light: 'settings.light', dark: 'settings.dark' };

class SettingsView extends View {
  static properties = { client: { attribute: false } };

  models() {
    const { settings, texts, buildCheck, providers, standardApps } = this.client;
    return [settings, texts, buildCheck, providers, standardApps];
  }

  render() {
    const { t, buildCheck } = this.client;
    const languages = Object.entries(catalogues).map(([code, catalogue]) => [code, catalogue['language.name']]);
    const schemes = Object.entries(SCHEMES).map(([value, key]) => [value, t(key)]);
    return html`<div class="column">
      <section class="card roomy stack">
        ${this.#choice('lang', t('settings.language'), [['auto', t('settings.auto')], ...languages])}
        ${this.#choice('scheme', t('settings.scheme'), schemes)}
        ${Launcher.possible ? this.#notifications() : nothing}
        <p class="muted small">${t('settings.note')}</p>
      </section>
      ${standardChoices(this.client)}
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

  #notifications() {
    const { t, launcher } = this.client;
    return html`<label class="switch-row">
      <span><span class="strong small">${t('settings.notify')}</span><br><span class="muted small">${t('settings.notifyHint')}</span></span>
      <input class="switch" type="checkbox" role="switch" .checked=${launcher.allowed} @change=${({ target }) => launcher.allow(target.checked)}>
    </label>`;
  }
}

customElements.define('settings-view', SettingsView);
