/** What another app shows about a call: cleaned HTML, or a page of its own in a frame that can do nothing to this one. */
import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import 'dompurify';

const CLEAN = { ALLOWED_TAGS: ['a', 'b', 'strong', 'i', 'em', 'p', 'br', 'ul', 'ol', 'li', 'span', 'div'], ALLOWED_ATTR: ['href'], ALLOWED_URI_REGEXP: /^https?:/i };

/** @param {{html?: string, iframe?: {src: string, height: number}}|null} info */
export function callInfo(info, { t }) {
  if (!info) return nothing;
  if (info.iframe) {
    return html`<iframe class="call-info" title=${t('info')} src=${info.iframe.src} height=${info.iframe.height} sandbox="allow-scripts allow-forms allow-popups"></iframe>`;
  }
  return html`<section class="call-info" aria-label=${t('info')} @click=${open}>${unsafeHTML(window.DOMPurify.sanitize(info.html, CLEAN))}</section>`;
}

/** Links lead to a window of their own. */
function open(event) {
  const link = event.target.closest('a[href]');
  if (!link) return;
  event.preventDefault();
  window.open(link.href, '_blank', 'noopener');
}
