/** The page of the profile app: who I am, e-mail, password, second factor. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import './email-card.js';
import './password-card.js';
import './two-factor-card.js';

class ProfilePage extends View {
  static properties = { profile: { attribute: false }, texts: { attribute: false }, alone: { type: Boolean } };

  models() {
    return [this.texts, this.profile].filter(Boolean);
  }

  render() {
    const { profile, texts } = this;
    if (this.alone) return this.#alone();
    return html`<main class="profile">
      ${this.#notice()}
      ${profile.user ? this.#user() : this.#loading()}
      ${profile.user
        ? html`<email-card .profile=${profile} .texts=${texts}></email-card>
            <password-card .profile=${profile} .texts=${texts}></password-card>
            <two-factor-card .profile=${profile} .texts=${texts}></two-factor-card>`
        : nothing}
    </main>`;
  }

  #notice() {
    const { t } = this.texts;
    const { state, service } = this.profile;
    if (state === 'refused') {
      return html`<p class="notice bad" role="alert"><span>${t('refused')} ${service.errorText}</span></p>`;
    }
    return state === 'waiting' ? html`<p class="notice warn" role="status"><span>${t('waiting')}</span></p>` : nothing;
  }

  #user() {
    const { t } = this.texts;
    const { cn, dn, sip, num, domain, groups = [] } = this.profile.user;
    const fact = (label, value) => (value ? html`<div><dt>${label}</dt><dd>${value}</dd></div>` : nothing);
    return html`<section class="card roomy me">
      <span class="portrait" aria-hidden="true">${initials(dn || cn || sip)}</span>
      <div class="me-words">
        <h1>${dn || cn || sip}</h1>
        <p class="muted">${sip}@${domain}</p>
      </div>
      <dl class="facts">
        ${fact(t('number'), num)} ${fact(t('longName'), cn)}
        ${fact(t('groups'), groups.length ? html`<span class="groups">${groups.map((name) => html`<span class="tag plain">${name}</span>`)}</span>` : '')}
      </dl>
      <p class="muted small">${t('adminHint')}</p>
    </section>`;
  }

  #loading() {
    if (this.profile.state === 'refused') return nothing;
    return html`<section class="card roomy me" aria-busy="true" aria-label=${this.texts.t('loading')}>
      <span class="skeleton portrait"></span>
      <div class="me-words"><span class="skeleton line"></span><span class="skeleton line short"></span></div>
    </section>`;
  }

  #alone() {
    const { t } = this.texts;
    return html`<main class="alone">
      <h1>${t('alone.title')}</h1>
      <p class="muted">${t('alone.text')}</p>
      <a class="button primary" href="/">${t('alone.link')}</a>
    </main>`;
  }
}

function initials(name) {
  const words = name.split(/[\s._-]+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}

customElements.define('profile-page', ProfilePage);
