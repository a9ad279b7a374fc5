/** Name and password. What is typed stays in the fields whatever the connection does. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { icon, logo } from './icons.js';

class LoginView extends View {
  static properties = { client: { attribute: false }, shown: { state: true } };

  #phase = '';

  models() {
    const { login, register, connection, texts } = this.client;
    return [login, register, connection, texts];
  }

  render() {
    const { client } = this;
    const { t, login } = client;
    if (login.phase === 'starting') return this.#starting();
    return html`<main class="gate">
      <section class="gate-card card">
        ${this.#head(t('login.title'), t('login.lead', { host: location.hostname }))}
        ${login.failure ? this.#failure() : nothing}
        ${login.methods.digest === false ? this.#noDigest() : this.#form()}
        ${this.#links()}
      </section>
    </main>`;
  }

  updated() {
    // The cursor is where typing goes on: at the start in the name, after a failure in the password.
    const { phase } = this.client.login;
    const came = phase !== this.#phase;
    this.#phase = phase;
    if (!came || phase !== 'form') return;
    const name = this.querySelector('#username');
    (name?.value ? this.querySelector('#password') : name)?.focus();
  }

  /** While the stored session logs in nothing flickers: only the mark, and after a moment a word. */
  #starting() {
    return html`<main class="gate starting" aria-busy="true">
      <span class="gate-mark">${logo()}</span>
      <p class="muted late" role="status">${this.client.t('login.starting')}</p>
    </main>`;
  }

  #head(title, lead) {
    return html`<header class="gate-head">
      <span class="gate-mark">${logo()}</span>
      <div>
        <h1>${title}</h1>
        <p class="muted">${lead}</p>
      </div>
    </header>`;
  }

  #failure() {
    const { t, login } = this.client;
    return html`<div class="notice bad" role="alert">${icon('alert')}<p>${t(`login.failure.${login.failure}`)}</p></div>`;
  }

  #noDigest() {
    return html`<div class="notice warn">${icon('alert')}<p>${this.client.t('login.noDigest')}</p></div>`;
  }

  #form() {
    const { t, login, connection } = this.client;
    const busy = login.phase === 'checking';
    const toggle = t(this.shown ? 'login.hide' : 'login.show');
    return html`<form class="gate-form" @submit=${this.#submit}>
      <div class="field">
        <label for="username">${t('login.username')}</label>
        <input class="input" id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false"
          .defaultValue=${login.username} required ?readonly=${busy}>
      </div>
      <div class="field">
        <label for="password">${t('login.password')}</label>
        <div class="with-button">
          <input class="input" id="password" name="password" type=${this.shown ? 'text' : 'password'}
            autocomplete="current-password" autocapitalize="none" spellcheck="false" required ?readonly=${busy}>
          <button type="button" class="icon-button" aria-label=${toggle} title=${toggle} aria-pressed=${!!this.shown}
            @click=${() => (this.shown = !this.shown)}>${icon(this.shown ? 'eyeOff' : 'eye')}</button>
        </div>
      </div>
      <button class="button primary wide tall" aria-disabled=${busy || !connection.isOpen}>
        ${busy ? html`<span class="spinner" aria-hidden="true"></span>${t('login.checking')}` : t('login.submit')}
      </button>
      <p class="muted small center">${t('login.stay')}</p>
    </form>`;
  }

  #links() {
    const { t, register } = this.client;
    if (!register.signup && !register.reset) return nothing;
    return html`<p class="gate-links small">
      ${register.reset ? html`<a href=${register.reset}>${t('login.reset')}</a>` : nothing}
      ${register.signup ? html`<a href=${register.signup}>${t('login.signup')}</a>` : nothing}
    </p>`;
  }

  #submit(event) {
    event.preventDefault();
    const { login, connection } = this.client;
    if (login.phase === 'checking' || !connection.isOpen) return;
    const { username, password } = event.target.elements;
    login.submit(username.value.trim(), password.value);
  }
}

customElements.define('login-view', LoginView);
