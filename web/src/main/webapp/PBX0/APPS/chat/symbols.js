/** Symbols of this app alone, in the style of the client's. */
import { html, svg } from 'lit';
import { icon } from 'client/shell/icons.js';

const symbol = (paths) => html`<svg viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;

export const send = symbol(svg`<path d="M4 12 20 4.5 15.5 20l-4-6.5z"/><path d="M11.5 13.5 20 4.5"/>`);
export const clip = symbol(svg`<path d="m20 11.5-8 8a5 5 0 0 1-7-7l8.5-8.5a3.4 3.4 0 0 1 4.8 4.8L10 17a1.8 1.8 0 0 1-2.5-2.5l7.5-7.5"/>`);
export const smile = symbol(svg`<circle cx="12" cy="12" r="8.5"/><path d="M8.5 14.2a4.3 4.3 0 0 0 7 0M9 9.5v.1M15 9.5v.1"/>`);
export const trash = symbol(svg`<path d="M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.3 10.5v5.5M13.7 10.5v5.5"/>`);
export const again = symbol(svg`<path d="M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 4v4h-4"/>`);
export const file = symbol(svg`<path d="M6 3.5h8l4.5 4.5v12A1.5 1.5 0 0 1 17 21.5H6.5A1.5 1.5 0 0 1 5 20V5a1.5 1.5 0 0 1 1-1.5zM14 3.5V8h4.5"/>`);

/** The picture of a group. */
export const groupAvatar = () => html`<span class="avatar group-avatar" aria-hidden="true">${icon('people')}</span>`;
