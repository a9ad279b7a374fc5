/** Symbols of this app alone, in the style of the client's. */
import { html, svg } from 'lit';

export const grip = html`<svg class="filled" viewBox="0 0 24 24" aria-hidden="true">${svg`<circle cx="9" cy="6" r="1.5"/><circle cx="15" cy="6" r="1.5"/>
  <circle cx="9" cy="12" r="1.5"/><circle cx="15" cy="12" r="1.5"/><circle cx="9" cy="18" r="1.5"/><circle cx="15" cy="18" r="1.5"/>`}</svg>`;
