/** One contact: what is known, to call and to write to; for whom it belongs to also the form. A new contact is the form alone. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { ask } from 'client/shell/ask.js';
import { icon } from 'client/shell/icons.js';
import { avatar } from 'client/shell/parts.js';
import { bin, pencil } from './symbols.js';
import { contactFields, readContact, readFailure } from './contact-fields.js';

class ContactPanel extends View {
  static properties = {
    book: { attribute: false },
    texts: { attribute: false },
    editing: { state: true },
    busy: { state: true },
    problem: { state: true },
    saved: { state: true },
  };

  #shown = null;

  models() {
    return [this.book, this.texts, this.book.service];
  }

  /** Another contact: nothing of the former one stays. */
  willUpdate() {
    const { shown } = this.book;
    if (shown === this.#shown) return;
    const same = shown?.guid && shown.guid === this.#shown?.guid;
    this.#shown = shown;
    if (!same) Object.assign(this, { editing: shown === 'new', problem: null, saved: false });
  }

  updated(changes) {
    if (changes.has('editing') && this.editing) this.querySelector('form input')?.focus();
  }

  render() {
    const { shown } = this.book;
    // The page takes the panel away a moment later.
    if (!shown || shown === 'import') return nothing;
    return html`<div class="card roomy">${this.editing ? this.#form(shown === 'new' ? null : shown) : this.#card(shown)}</div>`;
  }

  #card(contact) {
    const { t } = this.texts;
    const { book } = this;
    const { dn, first, last, company, numbers, emails, sip, source, directory } = contact;
    const full = [first, last].filter(Boolean).join(' ');
    return html`
      <header class="card-head">
        <div class="person">${avatar(dn)}<div class="row-words"><h2>${dn}</h2>
          <p class="muted small">${[full === dn ? '' : full, company === dn ? '' : company].filter(Boolean).join(' · ')}</p></div></div>
        ${this.#close()}
      </header>
      <p class="tags"><span class="tag plain">${directory ?? t(`source.${source}`)}</span></p>
      <ul class="ways">
        ${numbers.map(({ kind, written, number }) => this.#way(t(`kind.${kind}`), html`<span class="tabular">${written}</span>`,
          book.canCall ? this.#action('calls', t('call', { name: dn, number: written }), () => book.call(contact, number)) : nothing))}
        ${emails.map((email) => this.#way(t('email'), html`<a href="mailto:${email}" target="_blank" rel="noopener">${email}</a>`, nothing))}
        ${sip ? this.#way(t('sip'), sip, html`
          ${book.canChat ? this.#action('chat', t('chat', { name: dn }), () => book.chat(contact)) : nothing}
          ${book.canCall && !numbers.length ? this.#action('calls', t('call', { name: dn, number: sip }), () => book.call(contact)) : nothing}`) : nothing}
      </ul>
      ${this.#outcome()}
      ${book.mayChange(contact) ? html`<div class="actions">
        <button class="button danger" ?disabled=${this.blocked} @click=${() => this.#remove(contact)}>${bin}${t('delete')}</button>
        <button class="button" ?disabled=${this.blocked} @click=${() => Object.assign(this, { editing: true, saved: false })}>${pencil}${t('edit')}</button></div>` : nothing}`;
  }

  #way(label, value, actions) {
    return html`<li class="way-row"><span class="row-words"><span class="muted small">${label}</span><span class="way-value">${value}</span></span>${actions}</li>`;
  }

  #action(symbol, label, act) {
    return html`<button class="icon-button" aria-label=${label} title=${label} @click=${act}>${icon(symbol)}</button>`;
  }

  #form(contact) {
    const { t } = this.texts;
    const { book, problem } = this;
    return html`<form @submit=${(event) => this.#save(event, contact)} novalidate>
      <header class="card-head"><div><h2>${contact ? contact.dn : t('new.title')}</h2></div>${this.#close()}</header>
      ${contactFields(t, contact, problem?.field ? { [problem.field]: t(problem.key) } : {})}
      ${!contact && book.mayChangeShared ? html`<label class="tick"><input type="checkbox" name="shared" ?checked=${book.shared}><span>${t('shared.tick')}</span></label>` : nothing}
      ${this.#outcome()}
      <div class="actions">
        <button type="button" class="button" @click=${() => (contact ? (this.editing = false) : book.show(null))}>${t('cancel')}</button>
        <button class="button primary" ?disabled=${this.blocked}>${t('save')}</button>
      </div>
    </form>`;
  }

  get blocked() {
    return this.busy || this.book.service.state !== 'ready';
  }

  #close() {
    const { t } = this.texts;
    return html`<button type="button" class="icon-button" aria-label=${t('close')} title=${t('close')} @click=${() => this.book.show(null)}>${icon('close')}</button>`;
  }

  #outcome() {
    const { t } = this.texts;
    if (this.saved) return html`<p class="notice good" role="status"><span>${t('saved')}</span></p>`;
    return this.problem && !this.problem.field ? html`<p class="notice bad" role="alert"><span>${t(this.problem.key)}</span></p>` : nothing;
  }

  async #save(event, contact) {
    event.preventDefault();
    const form = event.target;
    const shared = !contact && this.book.mayChangeShared && form.elements.shared.checked;
    const card = readContact(form);
    await this.#run(async () => {
      await (contact ? this.book.save(contact.guid, card) : this.book.add(card, shared));
      // What is shown is another contact now, which takes back what was said about the former one.
      await this.updateComplete;
      Object.assign(this, { editing: false, saved: true });
    });
  }

  async #remove(contact) {
    const { t } = this.texts;
    const words = { title: t('delete.title', { name: contact.dn }), text: t(`delete.${contact.source}`), yes: t('delete'), no: t('cancel') };
    if (await ask(words)) await this.#run(() => this.book.remove(contact.guid));
  }

  async #run(change) {
    Object.assign(this, { busy: true, problem: null, saved: false });
    try {
      await change();
    } catch (failure) {
      this.problem = readFailure(failure);
      await this.updateComplete;
      this.querySelector('[aria-invalid="true"]')?.focus();
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('contact-panel', ContactPanel);
