/** Symbols of this app alone, in the style of the client's. */
import { html, svg } from 'lit';

const symbol = (paths) => html`<svg viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;
const HANDSET = svg`<path d="M6.5 3.5 9.2 4l1.3 4-2 1.7a12 12 0 0 0 5.8 5.8l1.7-2 4 1.3.5 2.7a2.2 2.2 0 0 1-2.2 2.5A15.9 15.9 0 0 1 4 5.7a2.2 2.2 0 0 1 2.5-2.2z"/>`;

export const handset = symbol(HANDSET);
export const hangUp = symbol(svg`<g transform="rotate(135 12 12)">${HANDSET}</g>`);
export const microphone = symbol(svg`<rect x="9" y="3.5" width="6" height="11" rx="3"/><path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3"/>`);
export const microphoneOff = symbol(svg`<path d="M15 9.5V6.4a3 3 0 0 0-5.7-1.2M9 10v1.5a3 3 0 0 0 4.6 2.5M5.5 11.5a6.5 6.5 0 0 0 10.6 5M18.2 13.300a6.500 6.500 0 0 0 .3-1.800M12 18v3M4 4l16 16"/>`);
export const pause = symbol(svg`<path d="M8.500 5v14M15.500 5v14"/>`);
export const play = symbol(svg`<path d="M7.500 4.800v14.400L19 12z"/>`);
export const keys = symbol(svg`<g fill="currentColor" stroke="none"><circle cx="6" cy="5" r="1.600"/><circle cx="12" cy="5" r="1.600"/><circle cx="18" cy="5" r="1.600"/><circle cx="6" cy="11" r="1.600"/><circle cx="12" cy="11" r="1.600"/><circle cx="18" cy="11" r="1.600"/><circle cx="6" cy="17" r="1.600"/><circle cx="12" cy="17" r="1.600"/><circle cx="18" cy="17" r="1.600"/><circle cx="12" cy="22" r="1.600"/></g>`);
export const transfer = symbol(svg`<path d="M4 8h13M13 4l4 4-4 4M20 16H7M11 12l-4 4 4 4"/>`);
export const forward = symbol(svg`<path d="M4.500 18.500v-4a5 5 0 0 1 5-5H19M14.500 5l4.500 4.500-4.500 4.500"/>`);
export const merge = symbol(svg`<path d="M5 4.500c0 6 7 5 7 11v4M19 4.500c0 6-7 5-7 11M8.500 16.500l3.500 3.500 3.500-3.500"/>`);
export const camera = symbol(svg`<rect x="3" y="6.500" width="12.500" height="11" rx="2"/><path d="m15.500 10.500 5.500-3v9l-5.500-3"/>`);
export const cameraOff = symbol(svg`<path d="M9 6.500h4.500a2 2 0 0 1 2 2V13M15.500 15.500a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 1.500-1.900M15.500 10.500l5.500-3v9l-3-1.600M4 4l16 16"/>`);
export const screen = symbol(svg`<rect x="3.500" y="5" width="17" height="11.500" rx="1.500"/><path d="M9 20h6M12 13.500v-5M9.500 10.500 12 8l2.500 2.500"/>`);
export const erase = symbol(svg`<path d="M9 5.500h10a1.500 1.500 0 0 1 1.500 1.500v10a1.500 1.500 0 0 1-1.500 1.500H9L3 12zM11 9.500l5 5M16 9.500l-5 5"/>`);
export const pickUp = symbol(svg`<path d="M6 8.500 8.200 9l1.100 3.400-1.700 1.400a10 10 0 0 0 4.700 4.700l1.400-1.700 3.400 1.100.5 2.200A1.900 1.900 0 0 1 15.700 22 13.500 13.500 0 0 1 4 10.300 1.900 1.900 0 0 1 6 8.500z"/><path d="M20 3.500l-7 7M13 5.500v5h5"/>`);
export const bell = symbol(svg`<path d="M6 16.500V11a6 6 0 0 1 12 0v5.500l1.500 1.500h-15zM10 20.500h4"/>`);
