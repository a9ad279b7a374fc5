/** Symbols of this app alone, in the style of the client's: a telephone with what became of the call. */
import { html, svg } from 'lit';

const HANDSET = svg`<path d="M6.5 5 9 5.5l1.2 3.6-1.8 1.6a11 11 0 0 0 5.3 5.3l1.6-1.8 3.6 1.2.5 2.5a2 2 0 0 1-2 2.3A14.4 14.4 0 0 1 4.2 7.3 2 2 0 0 1 6.5 5z"/>`;
const ARROWS = {
  incoming: svg`<path d="m20.5 3.5-6 6M14.5 5v4.5H19"/>`,
  outgoing: svg`<path d="m14.5 9.5 6-6M16 3.5h4.5V8"/>`,
  missed: svg`<path d="m13.5 4 3.5 3.5L21.5 3M13.5 7.5V4H17"/>`,
  failed: svg`<path d="m15 4 5 5M20 4l-5 5"/>`,
  diverted: svg`<path d="M14 8.5V7.2A1.7 1.7 0 0 1 15.7 5.5H21M18.5 3 21 5.5 18.5 8"/>`,
};
const OF = {
  incoming: 'incoming', diverted: 'diverted', missed: 'missed', elsewhere: 'incoming', returned: 'missed', outgoing: 'outgoing',
  unanswered: 'outgoing', busy: 'failed', failed: 'failed',
};

/** @param {string} kind as {@link import('./calls.js').kindOf} tells it */
export const callSymbol = (kind) => html`<svg class="call-symbol" viewBox="0 0 24 24" aria-hidden="true">${HANDSET}${ARROWS[OF[kind]]}</svg>`;
