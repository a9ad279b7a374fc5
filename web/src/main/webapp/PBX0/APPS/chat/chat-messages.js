/** The messages of the open conversation, the newest at the bottom, where the view stays unless the user has scrolled up. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { View } from 'carillon/view.js';
import { icon } from 'client/shell/icons.js';
import { emptyState } from 'client/shell/parts.js';
import { again, file, trash } from './symbols.js';
import './message-text.js';

const OWN_FILE = /^\/PBX0\/FILES\//;
const PICTURE = /\.(?:png|jpe?g|gif|webp)$/i;
/** ms between two messages that stand together */
const TOGETHER = 5 * 60_000;
/** px from an end that count as being there */
const NEAR = 60;

class ChatMessages extends View {
  static properties = { model: { attribute: false }, texts: { attribute: false }, conversation: { attribute: false }, removing: { state: true }, problem: { state: true } };

  #atEnd = true;
  #height = 0;

  models() {
    return [this.model, this.texts];
  }

  render() {
    const { t } = this.texts;
    const { conversation } = this;
    const { messages, outgoing, hasOlder, state } = conversation;
    return html`<div class="scroller" tabindex="0" role="region" aria-label=${t('messages')} @scroll=${(event) => this.#scrolled(event.target)}>
      ${hasOlder ? html`<button class="button quiet older" aria-busy=${!!conversation.loadingOlder} @click=${() => conversation.loadOlder()}>${t('older')}</button>` : nothing}
      ${state === 'ready' && !messages.length && !outgoing.length ? emptyState('chat', t('first.title'), t('first.text')) : nothing}
      <ol class="messages" aria-busy=${state === 'loading'}>
        ${repeat(messages, ({ id }) => id, (message, index) => this.#message(message, messages[index - 1]))}
        ${repeat(outgoing, ({ clientId }) => clientId, (message) => this.#outgoing(message))}
      </ol></div>
      <dialog aria-labelledby="remove-title" @close=${() => (this.removing = null)}>
        <h2 id="remove-title">${t('remove.title')}</h2>
        <p class="ask-text">${t('remove.text')}</p>
        ${this.problem ? html`<p class="notice bad" role="alert"><span>${t(`change.${this.problem}`)}</span></p>` : nothing}
        <div class="actions"><button class="button" @click=${() => this.querySelector('dialog').close()}>${t('cancel')}</button>
          <button class="button danger solid" @click=${() => this.#remove()}>${t('remove')}</button></div>
      </dialog>`;
  }

  willUpdate(changed) {
    const scroller = this.querySelector('.scroller');
    if (changed.has('conversation')) this.#atEnd = true;
    this.#height = scroller?.scrollHeight ?? 0;
    this.first = this.conversation.messages[0]?.id === this.top ? 0 : this.#height;
    this.top = this.conversation.messages[0]?.id;
  }

  updated() {
    const scroller = this.querySelector('.scroller');
    const { conversation } = this;
    const wanted = conversation.wanted && this.querySelector(`[data-id="${conversation.wanted}"]`);
    if (wanted) {
      conversation.wanted = 0;
      this.#atEnd = false;
      wanted.scrollIntoView({ block: 'center' });
      wanted.focus();
    } else if (this.#atEnd) scroller.scrollTop = scroller.scrollHeight;
    else if (this.first) scroller.scrollTop += scroller.scrollHeight - this.#height;
  }

  #scrolled(scroller) {
    this.#atEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - NEAR;
    if (scroller.scrollTop < NEAR && this.conversation.hasOlder) this.conversation.loadOlder();
  }

  #message(message, before) {
    const { t, locale } = this.texts;
    const { id, author, dn, text, timestamp, attached = [] } = message;
    const isOwn = author === this.model.self;
    const day = new Date(timestamp).toDateString();
    const isNewDay = !before || new Date(before.timestamp).toDateString() !== day;
    const together = !isNewDay && before.author === author && timestamp - before.timestamp < TOGETHER;
    return html`${isNewDay ? html`<li class="day muted small" role="presentation"><span>${this.#day(timestamp)}</span></li>` : nothing}
      <li class="message ${isOwn ? 'own' : ''} ${together ? 'together' : ''}" data-id=${id} tabindex="-1">
        ${isOwn || together || !this.conversation.group ? nothing : html`<span class="author small strong">${dn || author}</span>`}
        <div class="bubble-line">
          <div class="bubble"><span class="sr-only">${isOwn ? t('own') : dn || author}: </span>
            ${text ? html`<message-text .html=${text}></message-text>` : nothing}${attached.map((one) => this.#attachment(one))}
            <time class="tabular" datetime=${new Date(timestamp).toISOString()} title=${this.texts.exact(timestamp)}>
              ${new Date(timestamp).toLocaleTimeString(locale, { timeStyle: 'short' })}</time></div>
          ${isOwn ? html`<button class="icon-button remove" aria-label=${t('remove')} title=${t('remove')} @click=${() => this.#ask(id)}>${trash}</button>` : nothing}
        </div>
      </li>`;
  }

  #outgoing(message) {
    const { t } = this.texts;
    const { html: text, names, failure } = message;
    const name = this.model.list.title(this.conversation.sip);
    return html`<li class="message own ${failure ? 'failed' : 'sending'}">
      <div class="bubble-line"><div class="bubble"><span class="sr-only">${t('own')}: </span>
        ${text ? html`<message-text .html=${text}></message-text>` : nothing}${names.map((one) => html`<span class="attachment">${file}<span>${one}</span></span>`)}
      </div></div>
      ${failure ? html`<div class="failure" role="alert">${icon('alert')}<span class="small">${t(`why.${failure}`, { name })}</span>
        <button class="button quiet" @click=${() => this.conversation.retry(message)}>${again}${t('again')}</button>
        <button class="button quiet" @click=${() => this.conversation.discard(message)}>${t('discard')}</button></div>`
        : html`<span class="small muted">${t('sending')}</span>`}
    </li>`;
  }

  #attachment({ name, url }) {
    const safe = OWN_FILE.test(url) || /^https?:\/\//i.test(url) ? url : '';
    if (!safe) return html`<span class="attachment">${file}<span>${name}</span></span>`;
    const isPicture = OWN_FILE.test(url) && PICTURE.test(name);
    return html`<a class="attachment ${isPicture ? 'picture' : ''}" href=${safe} target="_blank" rel="noopener noreferrer" download=${isPicture ? nothing : name}>
      ${isPicture ? html`<img src=${safe} alt=${name} loading="lazy" @load=${() => this.requestUpdate()}>` : html`${file}<span>${name}</span>`}</a>`;
  }

  #ask(id) {
    this.removing = id;
    this.problem = '';
    this.querySelector('dialog').showModal();
  }

  async #remove() {
    try {
      await this.conversation.remove(this.removing);
      this.querySelector('dialog').close();
    } catch ({ why = 'offline' }) {
      this.problem = why;
    }
  }

  #day(time) {
    const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(time).setHours(0, 0, 0, 0)) / 86_400_000);
    if (days < 2) return new Intl.RelativeTimeFormat(this.texts.locale, { numeric: 'auto' }).format(-days, 'day');
    return new Date(time).toLocaleDateString(this.texts.locale, { dateStyle: 'full' });
  }
}

customElements.define('chat-messages', ChatMessages);
