/** The page of the profile app: who I am, groups, who sees what, e-mail, password, second factor, devices, standard apps. */
import { html, nothing } from 'lit';
import { AppView } from 'carillon/app-view.js';
import { initials } from 'client/shell/parts.js';
import './calendar-card.js';
import './email-card.js';
import './groups-card.js';
import './password-card.js';
import './sessions-card.js';
import './standard-card.js';
import './two-factor-card.js';
import './visibility-card.js';

class ProfilePage extends AppView {
  page() {
    const { model: profile, texts } = this;
    return html`<main class="app profile" tabindex="-1">
      ${this.connection()}
      ${profile.user ? this.#user() : this.#loading()}
      ${profile.user
        ? html`<groups-card .profile=${profile} .texts=${texts}></groups-card>
            <visibility-card .profile=${profile} .texts=${texts}></visibility-card>
            <email-card .profile=${profile} .texts=${texts}></email-card>
            <password-card .profile=${profile} .texts=${texts}></password-card>
            <two-factor-card .profile=${profile} .texts=${texts}></two-factor-card>
            <calendar-card .profile=${profile} .texts=${texts}></calendar-card>
            <sessions-card .profile=${profile} .texts=${texts}></sessions-card>
            <standard-card .profile=${profile} .texts=${texts}></standard-card>`
        : nothing}
    </main>`;
  }

  #user() {
    const { t } = this.texts;
    const { cn, dn, sip, num, domain } = this.model.user;
    const fact = (label, value) => (value ? html`<div><dt>${label}</dt><dd>${value}</dd></div>` : nothing);
    return html`<section class="card roomy me">
      <span class="portrait" aria-hidden="true">${initials(dn || cn || sip)}</span>
      <div class="me-words">
        <h1>${dn || cn || sip}</h1>
        <p class="muted">${sip}@${domain}</p>
      </div>
      <dl class="facts">
        ${fact(t('number'), num)} ${fact(t('longName'), cn)}
      </dl>
      <p class="muted small">${t('adminHint')}</p>
    </section>`;
  }

  #loading() {
    if (this.model.state === 'refused') return nothing;
    return html`<section class="card roomy me" aria-busy="true" aria-label=${this.texts.t('loading')}>
      <span class="skeleton portrait"></span>
      <div class="me-words"><span class="skeleton line"></span><span class="skeleton line short"></span></div>
    </section>`;
  }
}

customElements.define('profile-page', ProfilePage);
