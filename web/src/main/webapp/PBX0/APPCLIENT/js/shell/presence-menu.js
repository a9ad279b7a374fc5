/** Own presence: a state with one click, a note, and until when. Everything counts at once; there is nothing to save. */
import { html, nothing } from 'lit';
import { icon } from './icons.js';
import { Menu } from './menu.js';
import { presenceMark } from './parts.js';

const STATES = { available: '', away: 'away', busy: 'busy', lunch: 'lunch', vacation: 'vacation', dnd: 'dnd' };
const MINUTE = 60_000;
const SPANS = { 30: 'minutes', 60: 'hour', 120: 'hours', 240: 'hours' };

class PresenceMenu extends Menu {
  static properties = { client: { attribute: false } };

  models() {
    return [this.client.ownPresence, this.client.texts];
  }

  connectedCallback() {
    super.connectedCallback();
    this.className = 'menu presence-menu';
  }

  first() {
    return this.querySelector('[aria-checked="true"]');
  }

  render() {
    const { t, ownPresence } = this.client;
    const { activity, note, until } = ownPresence.chosen;
    return html`
      <h2>${t('presence.yours')}</h2>
      <div role="radiogroup" aria-label=${t('presence.state')} @keydown=${this.#key}>
        ${Object.entries(STATES).map(([state, value]) => this.#state(state, value === activity))}
      </div>
      <form class="presence-form" @submit=${this.#saveNote}>
        <div class="field">
          <label for="presence-note">${t('presence.note')}</label>
          <div class="with-button">
            <input class="input" id="presence-note" maxlength="120" autocomplete="off" placeholder=${t('presence.notePlaceholder')} .value=${note}>
            <button class="icon-button" aria-label=${t('presence.save')} title=${t('presence.save')}>${icon('check')}</button>
          </div>
        </div>
        <div class="field">
          <label for="presence-until">${t('presence.until')}</label>
          <div class="select">
            <select class="input" id="presence-until" ?disabled=${!activity && !note} @change=${this.#setUntil}>
              <option value="0" ?selected=${!until}>${t('presence.always')}</option>
              ${until ? html`<option value="keep" selected>${this.client.texts.moment(until)}</option>` : nothing}
              ${Object.entries(SPANS).map(([minutes, word]) => html`<option value=${minutes}>${this.#span(Number(minutes), word)}</option>`)}
              <option value="today">${t('presence.today')}</option>
            </select>
            ${icon('down')}
          </div>
        </div>
      </form>
    `;
  }

  #state(state, checked) {
    return html`<button class="menu-item" role="radio" aria-checked=${checked} tabindex=${checked ? 0 : -1} @click=${() => this.#choose(state)}>
      ${presenceMark(state)}<span>${this.client.t(`presence.${state}`)}</span>${checked ? icon('check') : nothing}
    </button>`;
  }

  #span(minutes, word) {
    return this.client.t(`presence.${word}`, { n: word === 'minutes' ? String(minutes) : String(minutes / 60) });
  }

  /** Being available again takes note and end back; another state keeps the note. */
  #choose(state) {
    const activity = STATES[state];
    this.#apply(activity ? { activity } : { activity, note: '', until: 0 });
    if (matchMedia('(hover: none)').matches) this.hidePopover();
  }

  #saveNote(event) {
    event.preventDefault();
    this.#apply({ note: this.querySelector('#presence-note').value });
    this.hidePopover();
  }

  #setUntil(event) {
    const { value } = event.target;
    if (value === 'keep') return;
    const until = value === 'today' ? new Date().setHours(23, 59, 0, 0) : value === '0' ? 0 : Date.now() + Number(value) * MINUTE;
    this.#apply({ until, note: this.querySelector('#presence-note').value });
  }

  #apply(change) {
    const { ownPresence, toasts, t } = this.client;
    const { activity, note, until } = ownPresence.chosen;
    if (!ownPresence.set({ activity, note, until, ...change })) toasts.show(t('presence.failed'));
  }

  #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const items = [...this.querySelectorAll('[role="radio"]')];
    const at = items.indexOf(document.activeElement);
    items[(at + step + items.length) % items.length].focus();
  }
}

customElements.define('presence-menu', PresenceMenu);
