/**
 * The page behind an invitation, or behind a link for a new password. The token stands in the fragment, which no server and no proxy
 * logs; it is taken out of the address at once and travels in the body of a POST alone.
 */
import { html, nothing, render } from 'lit';
import { View } from 'carillon/view.js';
import { Texts, browserLanguage } from 'carillon/i18n.js';
import { passwordField, strengthMeter } from 'carillon/password-field.js';
import catalogues from './password-texts.js';
import { icon, logo } from './shell/icons.js';

const token = location.hash.slice(1);
history.replaceState(null, '', location.pathname);

class PasswordPage extends View {
  static properties = { step: { state: true }, link: { state: true }, busy: { state: true }, fresh: { state: true }, wrong: { state: true },
    failed: { state: true }, shown: { state: true } };

  texts = new Texts(catalogues, browserLanguage());

  constructor() {
    super();
    Object.assign(this, { step: token ? 'loading' : 'expired', fresh: '', wrong: '', failed: '' });
    if (token) this.#post('show');
  }

  render() {
    return html`<main class="gate"><section class="gate-card card">
      ${this.failed ? html`<div class="notice bad" role="alert">${icon('alert')}<p>${this.texts.t(`failed.${this.failed}`)}</p></div>` : nothing}
      ${this.#content()}
    </section></main>`;
  }

  updated() {
    const { t } = this.texts;
    document.title = `${t(`title.${this.link?.purpose ?? 'reset'}`)} – myApps`;
  }

  #content() {
    const { t } = this.texts;
    if (this.step === 'loading') return this.#loading();
    if (this.step === 'open') return this.#form();
    return html`${this.#head(t(`${this.step}.title`), t(`${this.step}.text`))}
      <a class="button ${this.step === 'done' ? 'primary' : ''} wide tall" href="appclient.htm">${t(`${this.step}.client`)}</a>`;
  }

  #head(title, lead) {
    return html`<header class="gate-head"><span class="gate-mark">${logo()}</span><div><h1>${title}</h1><p class="muted">${lead}</p></div></header>`;
  }

  #loading() {
    const { t } = this.texts;
    return html`${this.#head(t('loading.title'), t('loading.text'))}
      <span class="skeleton ghost-line"></span>
      ${this.failed ? html`<button class="button wide" ?disabled=${this.busy} @click=${() => this.#post('show')}>${t('again')}</button>` : nothing}`;
  }

  #form() {
    const { t } = this.texts;
    const { purpose, name, title, domain, passwordMinLength } = this.link;
    return html`${this.#head(t(`title.${purpose}`), t(`lead.${purpose}`, { domain }))}
      <div class="whose">${icon('user')}<div><p><strong>${title}</strong></p><p class="muted small">${t('name', { name })}</p></div></div>
      <form @submit=${this.#submit}>
        <input class="sr-only" name="username" autocomplete="username" .value=${name} tabindex="-1" aria-hidden="true" readonly>
        ${passwordField(this, {
          id: 'fresh', label: t('password'), autocomplete: 'new-password', hint: t('hint', { length: passwordMinLength }),
          problem: this.wrong ? t(`wrong.${this.wrong}`, { length: passwordMinLength }) : '',
          oninput: (event) => (this.fresh = event.target.value),
        })}
        ${strengthMeter(this.fresh, passwordMinLength, [name, title], t)}
        <button class="button primary wide tall" ?disabled=${this.busy}>${t('set')}</button>
      </form>
      <p class="muted small">${t('others')}</p>`;
  }

  #submit(event) {
    event.preventDefault();
    const { value } = event.target.elements.fresh;
    if ([...value].length < this.link.passwordMinLength) this.#refuse('short');
    else this.#post('set', value);
  }

  #refuse(wrong) {
    this.wrong = wrong;
    this.querySelector('#fresh').focus();
  }

  /** @param {'show'|'set'} action @param {string} [password] */
  async #post(action, password = '') {
    Object.assign(this, { busy: true, failed: '', wrong: '' });
    try {
      const response = await fetch('password', { method: 'POST', body: new URLSearchParams({ token, action, password }) });
      this.#next(await response.json());
    } catch {
      this.failed = 'offline';
    }
    this.busy = false;
  }

  #next({ result, ...link }) {
    if (result === 'open') Object.assign(this, { step: 'open', link });
    else if (result === 'refused') this.#refuse('refused');
    else if (result === 'wait') this.failed = 'wait';
    else this.step = result;
  }
}

customElements.define('password-page', PasswordPage);
document.getElementById('password-page').append(document.createElement('password-page'));
