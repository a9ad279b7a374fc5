/** The page of the chat: the conversations at one side, the one that is open at the other; on a phone one of them at a time. */
import { html, nothing } from 'lit';
import { AppView } from 'carillon/app-view.js';
import { emptyState } from 'client/shell/parts.js';
import './chat-list.js';
import './chat-thread.js';
import './new-chat.js';

class ChatPage extends AppView {
  page() {
    const { t } = this.texts;
    const { model } = this;
    return html`<main class="chat ${model.open ? 'with-thread' : ''}" tabindex="-1">
      <h1 class="sr-only">${t('title')}</h1>
      <section class="chat-side" aria-label=${t('list')}>
        ${this.connection()}
        ${model.messages.state === 'missing' ? html`<p class="notice bad" role="alert"><span>${t('missing')}</span></p>` : nothing}
        <chat-list .model=${model} .texts=${this.texts} @new-chat=${() => this.querySelector('new-chat').show()}></chat-list>
      </section>
      <section class="chat-main" aria-label=${model.open ? model.list.title(model.open.sip) : t('nothing.title')}>
        ${model.open
          ? html`<chat-thread .model=${model} .texts=${this.texts} .conversation=${model.open}></chat-thread>`
          : emptyState('chat', t('nothing.title'), t('nothing.text'))}
      </section>
      <new-chat .model=${model} .texts=${this.texts}></new-chat>
    </main>`;
  }

  updated() {
    // On a phone the list is hidden by the conversation; by keyboard one goes on where that begins.
    const sip = this.model?.open?.sip ?? '';
    if (sip === this.shownSip) return;
    this.shownSip = sip;
    if (sip && this.model.attention.here) this.querySelector('chat-composer textarea')?.focus();
  }
}

customElements.define('chat-page', ChatPage);
