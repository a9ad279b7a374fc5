/** A password field that can be shown, and a hint how good a new password is. Both need nothing but the texts. */
import { html, nothing } from 'lit';
import { strength } from 'carillon/strength.js';

/**
 * @param {import('carillon/view.js').View & {shown?: Set<string>}} view holds which fields are shown
 * @param {{id: string, label: string, autocomplete: string, hint?: string, problem?: string, oninput?: (event: Event) => void}} field
 */
export function passwordField(view, { id, label, autocomplete, hint = '', problem = '', oninput }) {
  const { t } = view.texts;
  const shown = view.shown?.has(id);
  const toggle = t(shown ? 'hide' : 'show');
  const flip = () => {
    const next = new Set(view.shown);
    if (!next.delete(id)) next.add(id);
    view.shown = next;
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

/**
 * @param {string} password as typed so far
 * @param {number} minLength
 * @param {(string|undefined)[]} known words that anybody can guess
 * @param {(key: string) => string} t
 */
export function strengthMeter(password, minLength, known, t) {
  const score = password ? strength(password, minLength, known) : 0;
  return html`<div class="meter score-${score}" aria-hidden=${!score}>
    <span class="meter-bar">${[1, 2, 3, 4].map((step) => html`<i class=${step <= score ? 'on' : ''}></i>`)}</span>
    <span class="small muted" role="status">${score ? t(`strength.${score}`) : ''}</span>
  </div>`;
}

const eye = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="2.8"/></svg>`;
const eyeOff = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M10 5.7a8.5 8.5 0 0 1 2-.2c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.7 3.4M6.3 7.2A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4.6-1.3M4 4l16 16"/></svg>`;
