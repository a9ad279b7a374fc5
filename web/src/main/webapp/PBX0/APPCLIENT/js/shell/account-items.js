/** What belongs to the own account; the same entries in the menu of the rail and on the page "More" of phones. */
import { html, nothing } from 'lit';
import { ask } from './ask.js';
import { icon } from './icons.js';
import { avatar } from './parts.js';

/** @param {import('../client.js').Client} client */
export function accountHead({ login, t, ownPresence }) {
  const { dn = '', sip = '', num = '', domain = '' } = login.user ?? {};
  return html`<div class="account-head">
    ${avatar(dn, ownPresence.shown.state)}
    <div class="account-words">
      <p class="strong ellipsis">${dn || sip}</p>
      <p class="muted small ellipsis">${sip}@${domain}</p>
      ${num ? html`<p class="muted small">${t('account.number', { num })}</p>` : nothing}
    </div>
  </div>`;
}

/** @param {import('../client.js').Client} client @param {() => void} [done] after a choice */
export function accountItems(client, done = () => {}) {
  const { t, navigation, register, apps } = client;
  const profile = apps.find(register.profile || 'profile');
  const item = (symbol, key, act, kind = '') => html`<button class="menu-item ${kind}" @click=${() => { done(); act(); }}>
    ${icon(symbol)}<span>${t(key)}</span>
  </button>`;
  return html`
    ${profile ? item('user', 'account.profile', () => client.open(profile.name)) : nothing}
    ${item('computer', 'account.sessions', () => navigation.go('sessions'))}
    ${item('sliders', 'account.settings', () => navigation.go('settings'))}
    ${item('logout', 'account.logout', () => logout(client), 'danger')}
  `;
}

async function logout({ t, login, host }) {
  const words = { title: t('logout.title'), text: t('logout.text'), yes: t('account.logout'), no: t('cancel') };
  if (!host.listed.length || (await ask(words))) login.logout();
}
