/** Symbols of this app alone, in the style of the client's. */
import { html, svg } from 'lit';

const symbol = (paths) => html`<svg viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;

export const key = symbol(svg`<circle cx="8" cy="15.5" r="4"/><path d="m11 12.5 8.5-8.5M16 7.5l2.5 2.5M13.5 10l2 2"/>`);
export const copy = symbol(svg`<rect x="8.5" y="8.5" width="11" height="11" rx="2"/><path d="M15.5 5.5v-.0A1.5 1.5 0 0 0 14 4H6a2 2 0 0 0-2 2v8a1.5 1.5 0 0 0 1.5 1.5"/>`);
export const lock = symbol(svg`<rect x="5" y="10.5" width="14" height="9.5" rx="2"/><path d="M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5"/>`);
