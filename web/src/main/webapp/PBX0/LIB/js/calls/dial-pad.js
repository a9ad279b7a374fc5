/** The twelve keys of a telephone; keys of the keyboard work while one of them has the focus. Event: 'press' (detail is the key). */
import { html } from 'lit';
import { View } from 'carillon/view.js';

const KEYS = [['1', ''], ['2', 'ABC'], ['3', 'DEF'], ['4', 'GHI'], ['5', 'JKL'], ['6', 'MNO'], ['7', 'PQRS'], ['8', 'TUV'], ['9', 'WXYZ'], ['*', ''], ['0', '+'], ['#', '']];

class DialPad extends View {
  static properties = { texts: { attribute: false } };

  render() {
    return html`<div class="pad" role="group" aria-label=${this.texts.t('keys')} @keydown=${this.#key}>
      ${KEYS.map(([key, letters]) => html`<button type="button" class="key" aria-label=${this.texts.t(`key.${key}`)} @click=${() => this.#press(key)}>
        <span class="tabular">${key}</span><small aria-hidden="true">${letters || ' '}</small></button>`)}
    </div>`;
  }

  #key = (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[\d*#]$/.test(event.key)) return;
    event.preventDefault();
    this.#press(event.key);
  };

  #press(key) {
    this.dispatchEvent(new CustomEvent('press', { detail: key }));
  }
}

customElements.define('dial-pad', DialPad);
