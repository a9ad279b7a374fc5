/** How long a call has lasted, counted once a second; not read out each time. */
import { html } from 'lit';
import { View } from 'carillon/view.js';

class CallTimer extends View {
  static properties = { since: { type: Number } };

  #ticking = 0;

  connectedCallback() {
    super.connectedCallback();
    this.#ticking = setInterval(() => this.requestUpdate(), 1000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#ticking);
  }

  render() {
    return html`<time class="tabular" role="timer" aria-live="off">${lasted(Math.max(0, Date.now() - this.since))}</time>`;
  }
}

/** @param {number} ms @returns {string} such as 1:02:03 or 02:03 */
function lasted(ms) {
  const seconds = Math.floor(ms / 1000);
  const two = (number) => String(number).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  return `${hours ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

customElements.define('call-timer', CallTimer);
