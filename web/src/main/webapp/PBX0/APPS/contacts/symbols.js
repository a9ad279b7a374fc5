/** Symbols of this app alone, in the style of the client's. */
import { html, svg } from 'lit';

const symbol = (paths) => html`<svg viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;

export const pencil = symbol(svg`<path d="m5 15.5 10.5-10.5 3.5 3.5L8.5 19H5zM13 7.5l3.5 3.5"/>`);
export const bin = symbol(svg`<path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 12.5h9l1-12.5M10.5 10.5v5.5M13.5 10.5v5.5"/>`);
export const upload = symbol(svg`<path d="M12 15.5V4.5M7.5 8.5 12 4l4.5 4.5M4.5 15v4.5h15V15"/>`);
