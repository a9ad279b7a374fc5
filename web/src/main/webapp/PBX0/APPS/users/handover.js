/** How a password link gets to the person: it was mailed, or it is shown here, once, to be handed over. */
import { html } from 'lit';
import { icon } from 'client/shell/icons.js';
import { copy, key } from './symbols.js';

/**
 * @param {import('carillon/view.js').View} view
 * @param {import('./accounts.js').Handover} handover
 */
export function handoverNote({ texts, handover, copied }, onCopy) {
  const { t } = texts;
  const time = texts.exact(handover.expires);
  if (handover.mailed) {
    return html`<div class="handover" role="status">${icon('mail')}<div><p class="strong">${t('link.mailed', { email: handover.mailed })}</p>
      <p class="muted small">${t('link.until', { time })}</p></div></div>`;
  }
  return html`<div class="handover" role="status">${key}<div>
    <p class="strong">${t('link.shown')}</p>
    <p class="muted small">${t('link.once')} ${t('link.until', { time })}</p>
    <div class="copy">
      <input class="input" id="link" readonly aria-label=${t('link.label')} .value=${handover.link} @focus=${(event) => event.target.select()}>
      <button type="button" class="button" @click=${() => onCopy(handover.link)}>${copied ? icon('check') : copy}${t(copied ? 'link.copied' : 'link.copy')}</button>
    </div>
  </div></div>`;
}

/** Puts the link on the clipboard; where the browser does not allow it the field is selected, to be copied by hand. */
export async function copyLink(view, link) {
  try {
    await navigator.clipboard.writeText(link);
    view.copied = true;
    view.requestUpdate();
  } catch {
    view.querySelector('#link')?.select();
  }
}
