/** The address of the calendar that the presence follows, and how reading it goes. */
import { html, nothing } from 'lit';
import { Card } from './card.js';

class CalendarCard extends Card {
  static properties = { editing: { state: true } };

  render() {
    const { t } = this.texts;
    const { url } = this.profile.calendar;
    return html`<section class="card roomy">
      <header class="card-head">
        <div><h2>${t('calendar.title')}</h2><p class="muted">${url ? hostOf(url) : t('calendar.none')}</p>${url ? this.#status() : nothing}</div>
        ${this.editing ? nothing : html`<button class="button" id="calendar-change" @click=${this.#edit}>${t('calendar.change')}</button>`}
      </header>
      ${this.outcome()} ${this.editing ? this.#form(url) : nothing}
    </section>`;
  }

  #status() {
    const { t } = this.texts;
    const { readAt, fault } = this.profile.calendar;
    if (fault) return html`<p class="problem" id="calendar-fault">${t(`calendar.fault.${fault}`)}</p>`;
    return html`<p class="muted small">${readAt ? t('calendar.read', { time: this.texts.ago(readAt) }) : t('calendar.waiting')}</p>`;
  }

  #form(url) {
    const { t } = this.texts;
    const problem = this.wrong ? t('calendar.wrong') : '';
    return html`<form @submit=${this.#submit}>
      <div class="field">
        <label for="calendar">${t('calendar.url')}</label>
        <input class="input" id="calendar" name="calendar" inputmode="url" autocomplete="off" spellcheck="false" maxlength="1024"
          aria-invalid=${problem ? 'true' : 'false'} aria-describedby="calendar-hint calendar-problem" .defaultValue=${url ?? ''}>
        <span class="hint" id="calendar-hint">${t('calendar.hint')}</span>
        <span class="problem" id="calendar-problem" role="alert">${problem}</span>
      </div>
      <div class="actions">
        <button type="button" class="button" @click=${this.#close}>${t('cancel')}</button>
        ${this.saveButton(t('calendar.save'))}
      </div>
    </form>`;
  }

  async #edit() {
    this.editing = true;
    this.note = null;
    await this.updateComplete;
    this.querySelector('#calendar').focus();
  }

  async #submit(event) {
    event.preventDefault();
    const url = event.target.elements.calendar.value.trim();
    if (await this.run(() => this.profile.setCalendar(url), url ? 'calendar.done' : 'calendar.removed')) this.#close();
  }

  async #close() {
    this.editing = false;
    this.wrong = '';
    await this.updateComplete;
    this.querySelector('#calendar-change').focus();
  }
}

/** The rest of the address is as good as a password, so it is not on the screen unasked. */
function hostOf(url) {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}

customElements.define('calendar-card', CalendarCard);
