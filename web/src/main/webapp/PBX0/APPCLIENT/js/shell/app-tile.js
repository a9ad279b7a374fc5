/** The picture of a tile on the home screen: the icon of the app, or the person that the link is about, with presence and badge. */
import { html, nothing } from 'lit';
import { summarize } from '../protocol/presence-items.js';
import { appIcon, avatar, presenceMark } from './parts.js';

/**
 * @param {import('../client.js').Client} client
 * @param {import('../protocol/apps.js').App} app
 * @param {{d?: string, s?: string}} about client parameters of the link
 */
export function tilePicture({ badges, presence, avatars, clientUrl }, app, { d, s }) {
  const badge = badges.of(app.name);
  return html`<span class="tile-picture">
    ${s ? person(s, d || app.title, presence, avatars) : appIcon(app, clientUrl)}
    ${badge ? html`<span class="badge">${badge}</span>` : nothing}
  </span>`;
}

function person(sip, name, presence, avatars) {
  const known = presence.get({ sip });
  const picture = avatar(name, undefined, avatars.url(sip, name));
  return html`${picture}${known?.up ? presenceMark(summarize(known.presence).state) : presenceMark('offline')}`;
}
