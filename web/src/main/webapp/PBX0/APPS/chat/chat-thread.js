/** The conversation that is open: who it is with, what was written, what is on its way, and where one writes. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { icon } from 'client/shell/icons.js';
import { avatar, emptyState } from 'client/shell/parts.js';
import { groupAvatar } from './symbols.js';
import { plain } from './message-html.js';
import './chat-composer.js';
import './chat-messages.js';
import './group-dialog.js';

class ChatThread extends View {
  static properties = { model: { attribute: false }, texts: { attribute: false }, conversation: { attribute: false }, spoken: { state: true } };

  constructor() {
    super();
    this.onMessage = ({ detail }) => this.#heard(detail);
  }

  connectedCallback() {
    super.connectedCallback();
    this.model.messages.addEventListener('message', this.onMessage);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.model.messages.removeEventListener('message', this.onMessage);
  }

  models() {
    return [this.model, this.texts];
  }

  render() {
    const { t } = this.texts;
    const { conversation, model } = this;
    const { sip, group, state } = conversation;
    const title = model.list.title(sip);
    return html`${this.#head(title)}
      ${['loading', 'ready'].includes(state)
        ? html`<chat-messages .model=${model} .texts=${this.texts} .conversation=${conversation}></chat-messages>
          ${this.#notice(title)}
          <p class="typing-line muted small" aria-live="polite">${conversation.isTyping ? html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${t('typing', { name: title })}` : ''}</p>
          <chat-composer .model=${model} .texts=${this.texts} .conversation=${conversation}></chat-composer>`
        : emptyState('alert', t(`open.${state}.title`, { name: sip }), t(`open.${state}.text`, { name: sip }))}
      ${group ? html`<group-dialog .model=${model} .texts=${this.texts} .conversation=${conversation}></group-dialog>` : nothing}
      <span class="sr-only" role="log" aria-live="polite">${this.spoken ?? ''}</span>`;
  }

  #head(title) {
    const { t } = this.texts;
    const { model } = this;
    const { sip, group } = this.conversation;
    const presence = group ? null : model.presence.of(sip);
    return html`<header class="thread-head">
      <button class="icon-button back" aria-label=${t('back')} title=${t('back')} @click=${() => model.leave()}>${icon('back')}</button>
      ${group ? groupAvatar() : avatar(title, presence?.state)}
      <div class="row-words"><h2 class="ellipsis">${title}</h2>
        ${presence ? html`<p class="muted small ellipsis">${[t(`presence.${presence.state}`), presence.note].filter(Boolean).join(' · ')}</p>` : nothing}</div>
      ${!group && model.canCall ? html`<button class="icon-button" aria-label=${t('call', { name: title })} title=${t('call', { name: title })}
        @click=${() => model.call(sip)}>${icon('calls')}</button>` : nothing}
      ${group ? html`<button class="icon-button" aria-label=${t('members')} title=${t('members')}
        @click=${() => this.querySelector('group-dialog').show()}>${icon('people')}</button>` : nothing}
    </header>`;
  }

  #notice(title) {
    const { sip, group } = this.conversation;
    if (group || this.model.presence.of(sip)?.state !== 'dnd') return nothing;
    return html`<p class="notice warn thread-notice" role="status"><span>${this.texts.t('dnd', { name: title })}</span></p>`;
  }

  #heard({ sip, author, dn, text }) {
    if (sip === this.conversation.sip && author !== this.model.self) this.spoken = `${dn || author}: ${plain(text)}`;
  }
}

customElements.define('chat-thread', ChatThread);
