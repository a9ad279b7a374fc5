/** The head of a running app in the bar: its menu button if it has a menu, icon, title, and the ways out. */
import { html, nothing } from 'lit';
import { icon } from './icons.js';
import { appIcon } from './parts.js';

/**
 * @param {import('../client.js').Client} client
 * @param {{alone?: boolean}} [form] alone: in a window of its own
 */
export function appTitle(client, { alone = false } = {}) {
  const { t, host, clientUrl } = client;
  const frame = host.front;
  const title = frame.app.title;
  return html`<div class="app-title">
    ${frame.menu ? menuButton(client, frame) : nothing}
    ${appIcon(frame.app, clientUrl)}
    <h1 class="ellipsis">${title}</h1>
    ${alone
      ? nothing
      : html`<button class="icon-button own-window-button" title=${t('app.window')} aria-label=${t('app.window')}
            @click=${() => client.openWindow(frame)}>${icon('window')}</button>
          <button class="icon-button" title=${t('app.close', { name: title })} aria-label=${t('app.close', { name: title })}
            @click=${() => host.close(frame)}>${icon('close')}</button>`}
  </div>`;
}

function menuButton({ t, host }, frame) {
  const toggle = () => {
    frame.menu = frame.menu === 'open' ? 'closed' : 'open';
    frame.post({ mt: 'SetMenuState', value: frame.menu });
    host.changed();
  };
  return html`<button class="icon-button" aria-label=${t('app.menu')} aria-expanded=${frame.menu === 'open'} @click=${toggle}>${icon('menu')}</button>`;
}
