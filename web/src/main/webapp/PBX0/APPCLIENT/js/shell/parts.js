/** Small pieces of the screen that many views use: pictures of people and apps, presence marks, empty states. */
import { html, nothing, svg } from 'lit';
import { iconUrl } from '../runtime/app-url.js';
import { icon } from './icons.js';

/** Each state has its own shape, so that it can be told without colour. */
const MARKS = {
  available: svg`<circle cx="6" cy="6" r="5.5"/>`,
  away: svg`<path d="M7.5.7a5.5 5.5 0 1 0 3.8 7A4.6 4.6 0 0 1 7.5.7z"/>`,
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

/** @param {string} name @param {string} [state] presence mark at the corner */
export const avatar = (name, state) => html`<span class="avatar ${hue(name)}" aria-hidden="true">
  <span>${initials(name)}</span>${state ? presenceMark(state) : nothing}
</span>`;

/**
 * The icon of an app over its initials; a missing picture removes itself.
 * @param {import('../protocol/apps.js').App} app
 */
export const appIcon = (app, clientUrl) => {
  const url = iconUrl(app, clientUrl);
  const picture = (event, shown) => event.target.parentElement.classList.toggle('has-picture', shown);
  return html`<span class="app-icon ${hue(app.name)}" aria-hidden="true">
    <span>${initials(app.title)}</span>
    ${url ? html`<img src=${url} alt="" draggable="false" @load=${(e) => picture(e, true)} @error=${(e) => picture(e, false)}>` : nothing}
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
