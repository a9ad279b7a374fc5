/** What another app shows about a call: cleaned HTML, or a page of its own in a frame that cannot lead this one elsewhere. */
import { html, nothing } from 'lit';
import { infoElement } from './info-html.js';

const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** @param {{html?: string, element?: HTMLElement, iframe?: {src: string, height: number}}|null} info */
export function callInfo(info, { t }) {
  if (!info) return nothing;
  if (info.iframe) {
    const { src, height } = info.iframe;
    return html`<iframe class="call-info" title=${t('info')} src=${src} height=${height} sandbox=${sandbox(src)}></iframe>`;
  }
  info.element ??= infoElement(info.html);
  return html`<section class="call-info" aria-label=${t('info')} @click=${open}>${info.element}</section>`;
}

/**
 * A page of a business application is of no use without what it keeps in the browser, such as that somebody is logged in. Pages of the
 * PBX itself get nothing of this one.
 */
function sandbox(src) {
  return new URL(src).origin === location.origin ? SANDBOX : `${SANDBOX} allow-same-origin`;
}

/** Links lead to a window of their own. */
function open(event) {
  const link = event.target.closest('a[href]');
  if (!link) return;
  event.preventDefault();
  window.open(link.href, '_blank', 'noopener');
}
