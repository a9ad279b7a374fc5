/**
 * The HTML of messages: made of what is typed, and made harmless before it is shown, although the store has done so too. Pictures are
 * not shown, since they would tell somebody elsewhere who reads when.
 */
import 'dompurify';
import { withEmoji } from './emoticons.js';

const ALLOWED = {
  ALLOWED_TAGS: ['a', 'b', 'blockquote', 'br', 'code', 'del', 'div', 'em', 'i', 'li', 'ol', 'p', 'pre', 's', 'span', 'strong', 'u', 'ul', '#text'],
  ALLOWED_ATTR: ['href'],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel|sip):/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
};
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const LINK = /\b(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>"'.,;:!?)\]]/g;

/** @param {string} typed @returns {string} HTML with links and line breaks */
export function toHtml(typed) {
  const escape = (text) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]).replace(/\r?\n/g, '<br>');
  let html = '';
  let end = 0;
  for (const { 0: link, index } of typed.matchAll(LINK)) {
    const url = link.startsWith('www.') ? `https://${link}` : link;
    html += `${escape(typed.slice(end, index))}<a href="${escape(url)}">${escape(link)}</a>`;
    end = index + link.length;
  }
  return html + escape(typed.slice(end));
}

/** @param {string} html of a message @returns {DocumentFragment} what may be shown of it, with emoji, and links that leave the page alone */
export function toFragment(html) {
  const fragment = globalThis.DOMPurify.sanitize(html, ALLOWED);
  for (const link of fragment.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer nofollow';
  }
  const texts = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode } = texts;
    if (!currentNode.parentElement?.closest('a, code, pre')) currentNode.data = withEmoji(currentNode.data);
  }
  return fragment;
}

/** @param {string} html of a message @returns {string} its text in one line */
export function plain(html) {
  const fragment = toFragment(html);
  for (const end of fragment.querySelectorAll('br, p, div, li')) end.after(' ');
  return fragment.textContent.replace(/\s+/g, ' ').trim();
}
