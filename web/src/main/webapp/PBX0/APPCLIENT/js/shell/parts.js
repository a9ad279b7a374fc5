/** Small pieces of the screen that many views use: pictures of people and apps, presence marks, empty states. */
import { html, nothing, svg } from 'lit';
import { iconUrl } from '../runtime/app-url.js';
import { icon } from './icons.js';

/** Each state has its own shape, so that it can be told without colour. */
const MARKS = {
  available: svg`<circle cx="6" cy="6" r="5.5"/>`,
  away: svg`<path d="M7.5.7a5.5 5.5 0 1 0 3.8 7A4.6 4.6 0 0 1 7.5.7z"/>`,
  lunch: svg`<path fill-rule="evenodd" d="M1 2.2h7.6v.9h.7a2 2 0 0 1 0 4h-.9A3.8 3.8 0 0 1 4.8 10 3.8 3.8 0 0 1 1 6.2zm7.6 2.1v1.6h.6a.8.8 0 0 0 0-1.6zM1 10.6h8v.9H1z"/>`,
  vacation: svg`<path d="M6 .4a5.5 5.5 0 0 1 5.5 5.4H6.7v3.9a1.7 1.7 0 0 1-3.4 0h1.3a.4.4 0 0 0 .8 0V5.8H.5A5.5 5.5 0 0 1 6 .4z"/>`,
  busy: svg`<rect x="1" y="1" width="10" height="10" rx="2.5"/>`,
  dnd: svg`<path fill-rule="evenodd" d="M6 .5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM3.3 5.1a.4.4 0 0 0-.4.4v1c0 .2.2.4.4.4h5.4c.2 0 .4-.2.4-.4v-1a.4.4 0 0 0-.4-.4z"/>`,
  phone: svg`<path d="M2.3 1 4 .7c.4 0 .7.2.8.5l.7 2c.1.3 0 .6-.2.9l-.9.8a6 6 0 0 0 2.7 2.7l.8-.9c.3-.2.6-.3.9-.2l2 .7c.3.1.5.4.5.8L11 9.7c-.1.9-.8 1.6-1.7 1.6C4.7 11.2.8 7.3.7 2.7.7 1.8 1.4 1.1 2.3 1z"/>`,
  offline: svg`<path fill-rule="evenodd" d="M6 .5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zm0 2.2a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6z"/>`,
};

/** @param {string} state @returns the mark alone; the word stands beside it or in a label */
export const presenceMark = (state) =>
  html`<svg class="presence-mark filled ${state}" viewBox="0 0 12 12" aria-hidden="true">${MARKS[state] ?? MARKS.offline}</svg>`;

/** @param {string} name @returns {string} one or two letters */
export function initials(name) {
  const words = name.split(/[\s._-]+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => [...word][0].toUpperCase()).join('') || '?';
}

/** @returns {string} class of one of eight quiet colours, always the same for the same name */
function hue(name) {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)) >>> 0;
  return `hue-${sum % 8}`;
}

/** A picture over the initials; it is shown when it is there, and a missing one changes nothing. */
const pictureOver = (url, lazy = false) => {
  const show = ({ target }, shown) => target.parentElement.classList.toggle('has-picture', shown);
  return html`<img src=${url} alt="" draggable="false" loading=${lazy ? 'lazy' : nothing} decoding="async"
    @load=${(event) => show(event, true)} @error=${(event) => show(event, false)}>`;
};

/** @param {string} name @param {string} [state] presence mark at the corner @param {string} [url] picture of the person */
export const avatar = (name, state, url = '') => html`<span class="avatar ${hue(name)}" aria-hidden="true">
  <span class="avatar-face"><span>${initials(name)}</span>${url ? pictureOver(url) : nothing}</span>${state ? presenceMark(state) : nothing}
</span>`;

/**
 * The icon of an app over its initials. Icons that are not on the screen are not loaded.
 * @param {import('../protocol/apps.js').App} app
 */
export const appIcon = (app, clientUrl) => {
  const url = iconUrl(app, clientUrl);
  return html`<span class="app-icon ${hue(app.name)}" aria-hidden="true">
    <span>${initials(app.title)}</span>
    ${url ? pictureOver(url, true) : nothing}
  </span>`;
};

/** @param {string} symbol @param {string} title @param {string} text @param {*} [action] */
export const emptyState = (symbol, title, text, action = nothing) => html`<div class="empty">
  <span class="empty-symbol">${icon(symbol)}</span>
  <h3>${title}</h3>
  <p>${text}</p>
  ${action}
</div>`;

/** Words for a presence: state, note, until when. */
export function presenceWords({ state, note, until }, { t, texts }) {
  const end = until ? t('presence.untilTime', { time: texts.moment(until) }) : '';
  return [note || t(`presence.${state}`), end].filter(Boolean).join(' · ');
}
