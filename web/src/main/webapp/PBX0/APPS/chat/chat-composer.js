/** Where one writes: the text, emoji, files. Enter sends, Shift and Enter begin a line. What is typed is kept for each conversation. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { icon } from 'client/shell/icons.js';
import { Uploads } from './uploads.js';
import { clip, file, send, smile } from './symbols.js';
import { toHtml } from './message-html.js';
import './emoji-picker.js';

/** Characters of HTML that fit into one message on every way. */
const LONGEST = 30_000;
/** ms between two signs of typing, and without a key until it counts as stopped */
const SIGN = 4_000;
const IDLE = 6_000;

class ChatComposer extends View {
  static properties = { model: { attribute: false }, texts: { attribute: false }, conversation: { attribute: false }, picking: { state: true }, tooLong: { state: true } };

  #signed = 0;
  #idle = 0;

  models() {
    this.uploads ??= new Uploads(this.model.messages);
    return [this.model, this.texts, this.uploads];
  }

  willUpdate(changed) {
    if (!changed.has('conversation')) return;
    const before = changed.get('conversation');
    if (before) this.#keep(before);
    const { text = '', files = [] } = this.model.drafts.get(this.conversation.sip) ?? {};
    this.draft = text;
    this.uploads.files = files;
    this.#signed = 0;
  }

  updated(changed) {
    if (!changed.has('conversation')) return;
    this.#field.value = this.draft;
    this.#fit();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stopped(false);
    this.#keep(this.conversation);
  }

  #keep({ sip }) {
    const text = this.#field.value;
    const { files } = this.uploads;
    if (text || files.length) this.model.drafts.set(sip, { text, files });
    else this.model.drafts.delete(sip);
  }

  get #field() {
    return this.querySelector('textarea');
  }

  render() {
    const { t } = this.texts;
    const { uploads } = this;
    return html`<form class="composer" @submit=${(event) => this.#submit(event)} @dragover=${(event) => event.preventDefault()} @drop=${(event) => this.#dropped(event)}>
      ${uploads.files.length ? html`<ul class="uploads">${uploads.files.map((upload) => this.#upload(upload))}</ul>` : nothing}
      ${this.tooLong ? html`<p class="notice bad" role="alert"><span>${t('why.long')}</span></p>` : nothing}
      ${this.picking ? html`<emoji-picker .texts=${this.texts} @pick=${({ detail }) => this.#insert(detail)} @leave=${() => this.#pick(false)}></emoji-picker>` : nothing}
      <div class="composer-line">
        <button type="button" class="icon-button" aria-label=${t('attach')} title=${t('attach')} @click=${() => this.querySelector('input[type=file]').click()}>${clip}</button>
        <input type="file" multiple hidden @change=${(event) => this.#chosen(event.target)}>
        <textarea class="input" rows="1" aria-label=${t('write', { name: this.model.list.title(this.conversation.sip) })} placeholder=${t('placeholder')}
          @input=${() => this.#typed()} @keydown=${(event) => this.#key(event)} @paste=${(event) => this.#pasted(event)}></textarea>
        <button type="button" class="icon-button emoji-button" aria-label=${t('emoji')} title=${t('emoji')} aria-expanded=${!!this.picking} @click=${() => this.#pick(!this.picking)}>${smile}</button>
        <button class="icon-button send" aria-label=${t('send')} title=${t('send')} ?disabled=${uploads.busy}>${send}</button>
      </div>
    </form>`;
  }

  #upload(upload) {
    const { t } = this.texts;
    const { name, state, why } = upload;
    return html`<li class="upload ${state}">${state === 'busy' ? html`<span class="spinner" role="status" aria-label=${t('uploading', { name })}></span>` : file}
      <span class="ellipsis">${name}</span>${why ? html`<span class="small" role="alert">${t(`file.${why}`)}</span>` : nothing}
      <button type="button" class="icon-button" aria-label=${t('file.remove', { name })} title=${t('file.remove', { name })} @click=${() => this.uploads.remove(upload)}>${icon('close')}</button></li>`;
  }

  #submit(event) {
    event.preventDefault();
    const text = this.#field.value.trim();
    const files = this.uploads.ready;
    if (this.uploads.busy || (!text && !files.length)) return;
    const message = toHtml(text);
    this.tooLong = message.length > LONGEST;
    if (this.tooLong) return;
    this.#field.value = '';
    this.uploads.clear();
    this.picking = false;
    this.#stopped(false);
    this.#fit();
    this.conversation.send(message, files);
    this.#field.focus();
  }

  #key(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.querySelector('form').requestSubmit();
  }

  /** A sign of typing now and then, and one that it has stopped; groups have no such signs. */
  #typed() {
    this.#fit();
    this.tooLong = false;
    if (this.conversation.group) return;
    if (!this.#field.value) return this.#stopped(true);
    const { conversation } = this;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => conversation === this.conversation && this.#stopped(true), IDLE);
    if (Date.now() - this.#signed < SIGN) return;
    this.#signed = Date.now();
    this.model.signals.typing(conversation.sip, true);
  }

  #stopped(tell) {
    clearTimeout(this.#idle);
    if (this.#signed && tell) this.model.signals.typing(this.conversation.sip, false);
    this.#signed = 0;
  }

  #fit() {
    const field = this.#field;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }

  #pick(open) {
    this.picking = open;
    if (!open) this.querySelector('.emoji-button').focus();
  }

  #insert(emoji) {
    const field = this.#field;
    field.setRangeText(emoji, field.selectionStart, field.selectionEnd, 'end');
    this.picking = false;
    this.#typed();
    field.focus();
  }

  #chosen(input) {
    this.uploads.add(input.files);
    input.value = '';
  }

  #pasted(event) {
    if (!event.clipboardData.files.length) return;
    event.preventDefault();
    this.uploads.add(event.clipboardData.files);
  }

  #dropped(event) {
    event.preventDefault();
    this.uploads.add(event.dataTransfer.files);
  }
}

customElements.define('chat-composer', ChatComposer);
