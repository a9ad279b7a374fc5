/** Base of the panel beside the list: what a change came to, and at which field something is wrong. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { icon } from 'client/shell/icons.js';
import { readFailure } from './user-fields.js';

export class PanelView extends View {
  static properties = {
    accounts: { attribute: false },
    texts: { attribute: false },
    busy: { state: true },
    note: { state: true },
    wrong: { state: true },
    shown: { state: true },
    added: { state: true },
    handover: { state: true },
  };

  constructor() {
    super();
    this.wrong = {};
    this.added = [];
  }

  models() {
    return [this.accounts, this.texts, this.accounts.service];
  }

  get blocked() {
    return this.busy || this.accounts.service.state !== 'ready';
  }

  /** @param {string} field @returns {string} what is wrong there, '' for nothing */
  problem(field) {
    return this.wrong[field] ? this.texts.t(this.wrong[field], { length: this.accounts.choices?.passwordMinLength }) : '';
  }

  /** @param {string} [place] where on the panel: a change shows its outcome beside the button that made it */
  outcome(place = '') {
    const { note } = this;
    return note?.place === place ? html`<p class="notice ${note.kind}" role=${note.kind === 'bad' ? 'alert' : 'status'}><span>${this.texts.t(note.key)}</span></p>` : nothing;
  }

  back() {
    const { t } = this.texts;
    return html`<button type="button" class="icon-button" aria-label=${t('close')} title=${t('close')} @click=${() => this.accounts.show('')}>${icon('close')}</button>`;
  }

  /**
   * @param {() => Promise<*>} change
   * @param {string} [done] key of the text that says it worked
   * @param {string} [place] where its outcome is shown
   * @returns {Promise<*>} undefined if it failed
   */
  async run(change, done, place = '') {
    Object.assign(this, { busy: true, note: null, wrong: {} });
    try {
      const result = (await change()) ?? true;
      if (done) this.note = { kind: 'good', key: done, place };
      return result;
    } catch (failure) {
      const { field, key } = readFailure(failure);
      if (field) this.wrong = { [field]: key };
      else this.note = { kind: 'bad', key, place };
      await this.updateComplete;
      if (field) this.querySelector(`[name="${field}"]`)?.focus();
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}
