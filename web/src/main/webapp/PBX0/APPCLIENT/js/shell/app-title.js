/** The head of a running app in the bar: its menu button if it has a menu, icon, title, and the ways out. */
import { html, nothing } from 'lit';
import { icon } from './icons.js';
import { appIcon } from './parts.js';

/** @param {import('../runtime/app-frame.js').AppFrame} frame */
export function appHead(frame, clientUrl) {
  // The colour that the app wants is that of a line; the title keeps its contrast whatever it is.
  const line = frame.color ? html`<span class="app-colour" .style=${`background:${frame.color}`}></span>` : nothing;
  return html`${appIcon(frame.app, clientUrl)}<h1 class="ellipsis">${frame.app.title}</h1>${line}`;
}

/** @param {import('../runtime/app-host.js').AppHost} host @param {import('../runtime/app-frame.js').AppFrame} frame @param {Function} t */
export function menuButton(host, frame, t) {
  if (!frame.menu) return nothing;
  const toggle = () => {
    frame.menu = frame.menu === 'open' ? 'closed' : 'open';
    frame.post({ mt: 'SetMenuState', value: frame.menu });
    host.changed();
  };
  return html`<button class="icon-button" aria-label=${t('app.menu')} aria-expanded=${frame.menu === 'open'} @click=${toggle}>${icon('menu')}</button>`;
}

/**
 * @param {import('../client.js').Client} client
 * @param {{alone?: boolean}} [form] alone: in a window of its own
 */
export function appTitle(client, { alone = false } = {}) {
  const { t, host, clientUrl } = client;
  const frame = host.front;
  const close = t('app.close', { name: frame.app.title });
  return html`<div class="app-title">
    ${menuButton(host, frame, t)} ${appHead(frame, clientUrl)}
    ${alone
      ? nothing
      : html`<button class="icon-button own-window-button" title=${t('app.window')} aria-label=${t('app.window')}
            @click=${() => client.openWindow(frame)}>${icon('window')}</button>
          <button class="icon-button" title=${close} aria-label=${close} @click=${() => host.close(frame)}>${icon('close')}</button>`}
  </div>`;
}
