/** Fields and notices that the cards of this app share. */
import { html, nothing } from 'lit';

/**
 * A password field that can be shown.
 * @param {import('./card.js').Card} card holds which fields are shown
 * @param {{id: string, label: string, autocomplete: string, hint?: string, problem?: string, oninput?: () => void}} field
 */
export function passwordField(card, { id, label, autocomplete, hint = '', problem = '', oninput }) {
  const { t } = card.texts;
  const shown = card.shown?.has(id);
  const toggle = t(shown ? 'hide' : 'show');
  const flip = () => {
    const next = new Set(card.shown);
    if (!next.delete(id)) next.add(id);
    card.shown = next;
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <div class="with-button">
      <input class="input" id=${id} name=${id} type=${shown ? 'text' : 'password'} autocomplete=${autocomplete} required
        aria-invalid=${!!problem} aria-describedby="${id}-note" spellcheck="false" autocapitalize="none" @input=${oninput ?? nothing}>
      <button type="button" class="icon-button" aria-label=${toggle} title=${toggle} aria-pressed=${!!shown} @click=${flip}>${shown ? eyeOff : eye}</button>
    </div>
    <span id="${id}-note" class=${problem ? 'problem' : 'hint'} role=${problem ? 'alert' : nothing}>${problem || hint}</span>
  </div>`;
}

/** What came of the last change. @param {{kind: 'good'|'bad', text: string}|null} note */
export const outcome = (note) =>
  note ? html`<p class="notice ${note.kind}" role=${note.kind === 'bad' ? 'alert' : 'status'}><span>${note.text}</span></p>` : nothing;

const eye = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="2.8"/></svg>`;
const eyeOff = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M10 5.7a8.5 8.5 0 0 1 2-.2c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.7 3.4M6.3 7.2A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4.6-1.3M4 4l16 16"/></svg>`;
