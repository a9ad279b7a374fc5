/** Whom to call: a field for a name or number, whom the search finds, and the keys of a telephone. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { icon } from 'client/shell/icons.js';
import { avatar } from 'client/shell/parts.js';
import { camera, erase, forward, handset, pickUp } from './symbols.js';
import './dial-pad.js';

class Dialler extends View {
  static properties = { model: { attribute: false }, texts: { attribute: false }, active: { state: true } };

  constructor() {
    super();
    this.active = -1;
  }

  models() {
    return [this.model, this.texts];
  }

  render() {
    const { model, texts: { t } } = this;
    const { found } = model.finder;
    const transferring = model.transferring !== null;
    const sending = model.transferring?.ringing ? 'redirect' : 'transfer';
    return html`<form class="dialler" role="search" aria-label=${t('dial')} @submit=${this.#submit}>
      ${transferring ? html`<div class="transfer-head"><h2 class="ellipsis">${t(`${sending}.to`, { name: model.transferring.name })}</h2>
        <button type="button" class="icon-button" aria-label=${t('cancel')} title=${t('cancel')} @click=${() => model.stopTransfer()}>${icon('close')}</button></div>` : nothing}
      <div class="number-field">
        <label class="finder">${icon('search')}
          <input class="input tabular" name="to" type="text" inputmode="text" role="combobox" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="128"
            aria-label=${t('dial.field')} placeholder=${t('dial.field')} aria-expanded=${found.length > 0} aria-controls="dial-found" aria-autocomplete="list"
            aria-activedescendant=${this.active >= 0 ? `found-${this.active}` : nothing}
            .value=${model.typed} @input=${this.#input} @keydown=${(event) => this.#key(event, found)}></label>
        ${model.typed ? html`<button type="button" class="icon-button" aria-label=${t('erase')} title=${t('erase')} @click=${this.#erase}>${erase}</button>` : nothing}
      </div>
      <ul class="dial-found" id="dial-found" role="listbox" aria-label=${t('found')} ?hidden=${!found.length}>
        ${found.map((one, index) => html`<li id="found-${index}" role="option" aria-selected=${index === this.active} class="row" @click=${() => this.#choose(one)}>
          ${avatar(one.dn)}<span class="row-words"><span class="strong ellipsis">${one.dn}</span><span class="muted small tabular">${one.num || one.sip}</span></span></li>`)}
      </ul>
      ${found.length ? nothing : html`<dial-pad .texts=${this.texts} @press=${({ detail }) => model.press(detail)}></dial-pad>`}
      <div class="dial-actions">
        <button class="button primary big ${transferring ? '' : 'call-button'}" ?disabled=${!model.phone.registered}>
          ${transferring ? forward : handset}${t(transferring ? `${sending}.now` : 'call')}</button>
        ${transferring || !model.phone.startsVideo ? nothing : html`<button class="button big call-video" name="video" ?disabled=${!model.phone.registered}
          aria-label=${t('call.video')} title=${t('call.video')}>${camera}</button>`}
        ${transferring ? nothing : html`<button type="button" class="button pick-up" ?disabled=${!model.phone.registered || !!model.phone.picking} title=${t('pickUp.hint')}
          @click=${() => model.pickUp()}>${pickUp}${t('pickUp')}</button>`}
      </div>
      ${model.phone.pickFailed ? html`<p class="notice warn" role="status"><span>${t('pickUp.failed')}</span></p>` : nothing}
      ${transferring && sending === 'transfer' ? html`<p class="muted small">${t('transfer.hint')}</p>` : nothing}
    </form>`;
  }

  #input = ({ target }) => {
    this.active = -1;
    this.model.type(target.value);
  };

  #erase = () => {
    this.model.type(this.model.typed.slice(0, -1));
    this.querySelector('input').focus();
  };

  #key(event, found) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) {
      event.preventDefault();
      this.active = (this.active + step + found.length + (this.active < 0 && step < 0 ? 1 : 0)) % found.length;
    } else if (event.key === 'Escape') {
      if (this.model.typed) this.model.type('');
      else if (this.model.dialling) this.model.openKeys(false);
    }
  }

  #submit = (event) => {
    event.preventDefault();
    const { typed, finder: { found } } = this.model;
    const how = { video: event.submitter?.name === 'video' };
    // Who types part of a name means the first one who is found.
    const chosen = found[this.active] ?? (/^[+*#\d]/.test(typed.trim()) || typed.includes('@') ? null : found[0]);
    if (chosen) this.#choose(chosen, how);
    else this.model.go(typed, how);
  };

  #choose({ num, sip }, how) {
    this.active = -1;
    this.model.go(sip ? { sip } : { num }, how);
  }
}

customElements.define('call-dialler', Dialler);
