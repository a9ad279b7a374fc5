/** Takes over a file with vCards, and tells what came of each card that was not taken. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { icon } from 'client/shell/icons.js';
import { upload } from './symbols.js';

/** Bad cards that are named; a file that is none at all has many. */
const NAMED = 100;
/** Words of the service about a card. */
const REASONS = { 'display name is missing': 'bad.name', 'the card is cut off': 'bad.cut' };

class ImportPanel extends View {
  static properties = { book: { attribute: false }, texts: { attribute: false }, running: { state: true } };

  models() {
    return [this.book, this.texts, this.book.service];
  }

  firstUpdated() {
    this.querySelector('input[type=file]')?.focus();
  }

  render() {
    const { t } = this.texts;
    const { book } = this;
    const blocked = this.running || book.service.state !== 'ready';
    return html`<div class="card roomy">
      <header class="card-head"><div><h2>${t('import.title')}</h2><p class="muted small">${t('import.text')}</p></div>
        <button type="button" class="icon-button" aria-label=${t('close')} title=${t('close')} @click=${() => book.show(null)}>${icon('close')}</button></header>
      ${book.mayChangeShared ? html`<label class="tick"><input type="checkbox" name="shared" ?checked=${book.shared} ?disabled=${blocked}><span>${t('shared.tick.import')}</span></label>` : nothing}
      <label class="drop ${blocked ? 'off' : ''}">${upload}<span>${t('import.choose')}</span>
        <input type="file" accept=".vcf,.vcard,text/vcard,text/x-vcard" ?disabled=${blocked} @change=${this.#take}></label>
      ${book.progress ? this.#progress(book.progress) : nothing}
    </div>`;
  }

  #progress({ done, total, added, replaced, bad, stopped }) {
    const { t } = this.texts;
    return html`<div class="outcome" role="status">
      ${total ? html`<progress max=${total} value=${done} aria-label=${t('import.title')}></progress>` : nothing}
      ${stopped ? html`<p class="notice bad"><span>${t(stopped)}</span></p>` : nothing}
      ${total ? html`<p>${t('import.added', { n: added })} ${replaced ? t('import.replaced', { n: replaced }) : nothing} ${bad.length ? t('import.bad', { n: bad.length }) : nothing}</p>` : nothing}
    </div>
    ${bad.length ? html`<ul class="bad-cards">${bad.slice(0, NAMED).map(({ position, name, why }) => html`<li>
      <span class="tabular muted">${t('bad.card', { position })}</span> <span class="strong">${name}</span> <span>${t(REASONS[why] ?? 'bad.other')}</span></li>`)}</ul>` : nothing}`;
  }

  #take = async (event) => {
    const [file] = event.target.files;
    if (!file) return;
    this.running = true;
    await this.book.take(file, !!this.querySelector('[name=shared]')?.checked);
    event.target.value = '';
    this.running = false;
  };
}

customElements.define('import-panel', ImportPanel);
