/** A small choice of emoji; arrow keys go from one to the next, Escape leaves. Events: 'pick' (detail is the emoji), 'leave'. */
import { html } from 'lit';
import { View } from 'carillon/view.js';
import { PICKER } from './emoticons.js';

const STEPS = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 8, ArrowUp: -8 };

class EmojiPicker extends View {
  static properties = { texts: { attribute: false } };

  models() {
    return [this.texts];
  }

  render() {
    const { t } = this.texts;
    return html`<div class="picker" role="group" aria-label=${t('emoji')} @keydown=${(event) => this.#key(event)}>
      ${PICKER.map(([name, emoji]) => html`<div class="picker-part" role="group" aria-label=${t(`emoji.${name}`)}>
        ${emoji.map((one) => html`<button type="button" class="emoji" tabindex="-1" @click=${() => this.#tell('pick', one)}>${one}</button>`)}</div>`)}
    </div>`;
  }

  firstUpdated() {
    const first = this.querySelector('.emoji');
    first.tabIndex = 0;
    first.focus();
  }

  #key(event) {
    if (event.key === 'Escape') return this.#tell('leave');
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...this.querySelectorAll('.emoji')];
    const next = all[Math.min(Math.max(all.indexOf(document.activeElement) + step, 0), all.length - 1)];
    for (const one of all) one.tabIndex = one === next ? 0 : -1;
    next.focus();
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

customElements.define('emoji-picker', EmojiPicker);
