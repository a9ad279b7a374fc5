/** The list of conversations, and what the search in it finds. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { View } from 'carillon/view.js';
import { icon } from 'client/shell/icons.js';
import { avatar, emptyState } from 'client/shell/parts.js';
import { groupAvatar } from './symbols.js';
import { plain } from './message-html.js';
import { withEmoji } from './emoticons.js';

class ChatListView extends View {
  static properties = { model: { attribute: false }, texts: { attribute: false } };

  models() {
    return [this.model, this.texts];
  }

  render() {
    const { t } = this.texts;
    const { list } = this.model;
    return html`<div class="list-head">
        <search><label class="finder">${icon('search')}
          <input class="input" type="search" autocomplete="off" spellcheck="false" aria-label=${t('search')} placeholder=${t('search.short')}
            .value=${list.words} @input=${(event) => list.search(event.target.value)}></label></search>
        <button class="icon-button accent" aria-label=${t('new')} title=${t('new')} @click=${() => this.#begin()}>${icon('plus')}</button>
      </div>
      <div class="list-body">${list.loaded ? this.#loaded(list) : this.#loading()}</div>`;
  }

  #begin() {
    this.dispatchEvent(new CustomEvent('new-chat', { bubbles: true }));
  }

  #loading() {
    const ghost = html`<li class="row"><span class="skeleton row-symbol round"></span>
      <span class="row-words"><span class="skeleton row-line"></span><span class="skeleton row-line short"></span></span></li>`;
    return html`<ul class="chats" aria-hidden="true">${[1, 2, 3, 4].map(() => ghost)}</ul>`;
  }

  #loaded(list) {
    const { t } = this.texts;
    const { shown, found, words } = list;
    if (!words.trim() && !shown.length) {
      const begin = html`<button class="button primary" @click=${() => this.#begin()}>${icon('plus')}${t('new')}</button>`;
      return emptyState('chat', t('empty.title'), t('empty.text'), begin);
    }
    const nobody = words.trim() && !shown.length && found?.length === 0;
    return html`${shown.length ? html`<ul class="chats">${repeat(shown, ({ sip }) => sip, (chat) => this.#chat(chat))}</ul>` : nothing}
      ${found?.length ? html`<h2 class="list-title">${t('found')}</h2>
        <ul class="chats">${repeat(found, ({ id }) => id, (message) => this.#message(message))}</ul>` : nothing}
      ${nobody ? emptyState('search', t('none.title'), t('none.text')) : nothing}
      <span class="sr-only" role="status">${found ? t('hits', { n: shown.length + found.length }) : ''}</span>`;
  }

  #chat(chat) {
    const { t } = this.texts;
    const { sip, group, at, unread, last, own } = chat;
    const { model } = this;
    const title = model.list.title(sip);
    const state = group ? '' : model.presence.of(sip)?.state;
    const words = withEmoji(last);
    return html`<li><button class="row chat-row" aria-current=${model.open?.sip === sip ? 'true' : nothing} @click=${() => model.start(sip)}>
      ${group ? groupAvatar(title) : avatar(title, state)}
      <span class="row-words">
        <span class="row-top"><span class="strong ellipsis">${title}</span><time class="muted tabular">${this.#when(at)}</time></span>
        <span class="row-top"><span class="muted small ellipsis">${own && words ? t('you', { text: words }) : words || (group ? t('group') : '')}</span>
          ${unread ? html`<span class="badge" aria-hidden="true">${unread}</span>` : nothing}</span>
      </span>
      <span class="sr-only">${state ? t(`presence.${state}`) : ''} ${unread ? t('unread', { n: unread }) : ''}</span>
    </button></li>`;
  }

  #message(message) {
    const { model } = this;
    return html`<li><button class="row chat-row" @click=${() => model.reach(message)}>
      <span class="row-words">
        <span class="row-top"><span class="strong ellipsis">${model.list.title(message.sip)}</span><time class="muted tabular">${this.#when(message.timestamp)}</time></span>
        <span class="muted small clamp">${message.dn}: ${withEmoji(plain(message.text))}</span>
      </span>
    </button></li>`;
  }

  #when(time) {
    const date = new Date(time);
    const { locale } = this.texts;
    if (date.toDateString() === new Date().toDateString()) return date.toLocaleTimeString(locale, { timeStyle: 'short' });
    return date.toLocaleDateString(locale, { day: '2-digit', month: '2-digit', ...(date.getFullYear() === new Date().getFullYear() ? {} : { year: '2-digit' }) });
  }
}

customElements.define('chat-list', ChatListView);
