/** The element `message-text`, which shows the text of a message. */
import { isOnlyEmoji } from './emoticons.js';
import { toFragment } from './message-html.js';

class MessageText extends HTMLElement {
  #html = '';

  set html(html) {
    if (html === this.#html) return;
    this.#html = html;
    const fragment = toFragment(html);
    this.classList.toggle('only-emoji', isOnlyEmoji(fragment.textContent));
    this.replaceChildren(fragment);
  }
}

customElements.define('message-text', MessageText);
