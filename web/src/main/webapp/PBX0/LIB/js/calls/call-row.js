/** A call beside the one that is shown: in one line, with what is needed to turn to it. */
import { html, nothing } from 'lit';
import { avatar } from 'client/shell/parts.js';
import { hangUp, handset, play } from './symbols.js';

/** @param {import('./call-face.js').CallFace} call @param {import('./dialling.js').Dialling} model */
export function callRow(call, { phone }, { t }) {
  const name = call.name || t('unknown');
  const act = call.ringing ? html`<button class="icon-button good" aria-label=${t('answer.from', { name })} title=${t('answer.from', { name })} @click=${() => call.answer()}>${handset}</button>`
    : !call.holding ? nothing : html`<button class="icon-button" aria-label=${t('swap', { name })} title=${t('swap', { name })} @click=${() => phone.swap(call)}>${play}</button>`;
  return html`<li class="row">
    ${avatar(name)}
    <span class="row-words"><span class="strong ellipsis">${name}</span><span class="muted small">${t(`state.${call.state}`)}</span></span>
    ${act}
    <button class="icon-button bad" aria-label=${t('end.with', { name })} title=${t('end.with', { name })} @click=${() => call.end()}>${hangUp}</button>
  </li>`;
}
