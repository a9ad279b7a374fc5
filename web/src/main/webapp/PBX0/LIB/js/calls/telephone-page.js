/** The page of a telephone: the calls, and what one dials with. On a phone the call fills the screen while there is one. */
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { AppView } from 'carillon/app-view.js';
import { icon } from 'client/shell/icons.js';
import { emptyState } from 'client/shell/parts.js';
import { callRow } from './call-row.js';
import './call-face.js';
import './dialler.js';

const TYPED = 'input, textarea, select, [contenteditable]';

export class TelephonePage extends AppView {
  #offered = null;

  connectedCallback() {
    super.connectedCallback();
    this.model?.addEventListener('front', () => this.#offer(this.model.phone.ringing));
  }

  page() {
    const { model, texts } = this;
    const { t } = texts;
    const { phone } = model;
    const shown = phone.ringing ?? phone.active;
    const others = phone.calls.filter((call) => call !== shown);
    return html`<main class="telephone ${shown ? 'in-call' : ''} ${model.dialling ? 'dialling' : ''}" tabindex="-1">
      <section class="dial-side" aria-label=${t('dial')}>
        <header class="side-head"><h1>${t('title')}</h1>${this.standing(t)}
          <button class="icon-button" aria-label=${t('settings')} title=${t('settings')} @click=${() => this.querySelector(this.settings()).show()}>${icon('sliders')}</button></header>
        ${this.connection()}
        ${this.notices(t)}
        ${model.external.blocked ? html`<p class="notice warn" role="status"><span>${t('external.blocked')}</span></p>` : nothing}
        ${shown ? html`<button class="button quiet back-to-call" @click=${() => model.openKeys(false)}>${icon('back')}${t('backToCall')}</button>` : nothing}
        <call-dialler .model=${model} .texts=${texts}></call-dialler>
      </section>
      <section class="call-side" aria-label=${t('calls')} @transfer=${({ detail }) => this.#dialFor(() => model.startTransfer(detail))}
        @new-call=${() => this.#dialFor(() => model.openKeys())}>
        ${others.length ? html`<ul class="other-calls" aria-label=${t('otherCalls')}>${repeat(others, ({ id }) => id, (call) => callRow(call, model, texts))}</ul>` : nothing}
        ${shown ? keyed(shown, html`<call-face .call=${shown} .others=${phone.calls} .texts=${texts}></call-face>`) : this.#nothing(t)}
      </section>
      ${this.beside()}
      <span class="sr-only" role="status" aria-live="assertive">${phone.ringing ? t('rings', { name: phone.ringing.name || t('unknown') }) : ''}</span>
    </main>`;
  }

  /** @returns how the telephone stands, in a line; to be overridden, as are the others */
  standing() {
    return nothing;
  }

  /** @returns what is to be known before one dials */
  notices() {
    return nothing;
  }

  /** @returns what belongs to the page and is not seen, or not yet; a dialog of settings is in it */
  beside() {
    return nothing;
  }

  /** @returns {string} name of the element that shows the settings */
  settings() {
    return 'dialog';
  }

  #nothing(t) {
    const { failed } = this.model.phone;
    if (!failed) return emptyState('calls', t('empty.title'), t('empty.text'));
    const key = `cause.${failed.leg.cause}`;
    const reason = t(key) === key ? t('cause.other') : t(key);
    return html`<div class="empty" role="alert"><span class="empty-symbol">${icon('calls')}</span><h3>${failed.name}</h3><p>${reason}</p></div>`;
  }

  updated() {
    const { ringing } = this.model?.phone ?? {};
    if (ringing && ringing !== this.#offered) this.#offer(ringing);
    this.#offered = ringing;
  }

  /** Enter answers where it rings, unless somebody is typing, be it in the client around. */
  async #offer(call) {
    const around = window.frameElement?.ownerDocument ?? document;
    const free = [document, around].every(({ activeElement }) => !activeElement?.matches(TYPED));
    if (!call || !free || !around.hasFocus() || !window.frameElement?.checkVisibility({ visibilityProperty: true })) return;
    await this.querySelector('call-face')?.updateComplete;
    this.querySelector('call-face .answer')?.focus();
  }

  async #dialFor(open) {
    open();
    await this.updateComplete;
    this.querySelector('call-dialler input')?.focus();
  }
}
