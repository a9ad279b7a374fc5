/** Symbols of this app alone, in the style of the client's. */
import { html, svg } from 'lit';

const symbol = (paths, kind = '') => html`<svg class=${kind} viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;

export const grip = symbol(svg`<circle cx="9" cy="6" r="1.5"/><circle cx="15" cy="6" r="1.5"/><circle cx="9" cy="12" r="1.5"/>
  <circle cx="15" cy="12" r="1.5"/><circle cx="9" cy="18" r="1.5"/><circle cx="15" cy="18" r="1.5"/>`, 'filled');
export const up = symbol(svg`<path d="m6.5 14.5 5.5-5.5 5.5 5.5"/>`);
export const down = symbol(svg`<path d="m6.5 9.5 5.5 5.5 5.5-5.5"/>`);
