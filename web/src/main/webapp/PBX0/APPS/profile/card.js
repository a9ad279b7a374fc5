/** Base of the cards in which something is changed: runs the change, says what came of it, keeps what was typed if it failed. */
import { html } from 'lit';
import { View } from 'carillon/view.js';
import { outcome } from './outcome.js';

export class Card extends View {
  static properties = {
    profile: { attribute: false },
    texts: { attribute: false },
    busy: { state: true },
    note: { state: true },
    wrong: { state: true },
    shown: { state: true },
  };

  models() {
    return [this.profile, this.texts];
  }

  get blocked() {
    return this.busy || this.profile.state !== 'ready';
  }

  /** A button that is disabled while something is under way would lose the focus; this one only says so. */
  saveButton(word) {
    return html`<button class="button primary" aria-disabled=${this.blocked}>${word}</button>`;
  }

  outcome() {
    return outcome(this.note ? { ...this.note, text: this.texts.t(this.note.key) } : null);
  }

  /**
   * @param {() => Promise<string>} change resolves to '' or to what went wrong
   * @param {string} done key of the text that says it worked
   * @returns {Promise<boolean>} whether it worked; false too if it cannot be tried now
   */
  async run(change, done) {
    if (this.blocked) return false;
    this.busy = true;
    this.note = null;
    this.wrong = '';
    const failure = await change();
    this.busy = false;
    if (!failure) {
      this.note = { kind: 'good', key: done };
      this.querySelector('form')?.reset();
      this.shown = new Set();
    } else if (failure === 'password' || failure === 'rejected') {
      this.wrong = failure;
    } else {
      this.note = { kind: 'bad', key: `failure.${failure}` };
    }
    return !failure;
  }
}
