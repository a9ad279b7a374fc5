/** The fields of a contact, and what they become: native controls with names, read when the form is sent. */
import { html } from 'lit';

const KINDS = ['work', 'mobile', 'home', 'fax'];
/** Empty fields that wait for more; whoever has more numbers edits, saves, and edits again. */
const SPARE = 1;
const LEAST_NUMBERS = 3;
const LEAST_EMAILS = 2;

/** @param {(key: string) => string} t @param {import('./searches.js').Contact|null} contact @param {Object<string, string>} problems by field */
export function contactFields(t, contact, problems) {
  const numbers = filled(contact?.numbers ?? [], LEAST_NUMBERS, (index) => ({ kind: KINDS[Math.min(index, 2)], written: '' }));
  const emails = filled(contact?.emails ?? [], LEAST_EMAILS, () => '');
  const given = contact && contact.dn !== [contact.first, contact.last].filter(Boolean).join(' ') && contact.dn !== contact.company;
  return html`
    <div class="pair">
      ${field(t('first'), 'first', contact?.first, problems, { maxlength: 64 })}
      ${field(t('last'), 'last', contact?.last, problems, { maxlength: 64 })}
    </div>
    ${field(t('company'), 'company', contact?.company, problems, { maxlength: 128 })}
    ${field(t('dn'), 'dn', given ? contact.dn : '', problems, { maxlength: 128, hint: t('dn.hint') })}
    <fieldset class="group"><legend>${t('numbers')}</legend>
      ${numbers.map(({ kind, written }) => html`<div class="number">
        <select class="input" name="kind" aria-label=${t('kind')}>${KINDS.map((k) => html`<option value=${k} ?selected=${k === kind}>${t(`kind.${k}`)}</option>`)}</select>
        <input class="input tabular" name="number" type="tel" maxlength="40" aria-label=${t('number')} .defaultValue=${written} autocomplete="off"
          aria-invalid=${!!problems.number} aria-describedby="number-note"></div>`)}
      <span id="number-note" class=${problems.number ? 'problem' : 'hint'} role=${problems.number ? 'alert' : 'note'}>${problems.number ?? t('number.hint')}</span>
    </fieldset>
    <fieldset class="group"><legend>${t('emails')}</legend>
      ${emails.map((email) => html`<input class="input" name="email" type="email" maxlength="254" aria-label=${t('email')} .defaultValue=${email} autocomplete="off"
        autocapitalize="none" aria-invalid=${!!problems.email} aria-describedby="email-note">`)}
      <span id="email-note" class=${problems.email ? 'problem' : 'hint'}>${problems.email ?? ''}</span>
    </fieldset>
    ${field(t('sip'), 'sip', contact?.sip, problems, { maxlength: 255, hint: t('sip.hint') })}`;
}

function field(label, name, value, problems, { maxlength, hint = '' }) {
  const problem = problems[name];
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <input class="input" id=${name} name=${name} maxlength=${maxlength} .defaultValue=${value ?? ''} autocomplete="off" spellcheck="false"
      aria-invalid=${!!problem} aria-describedby="${name}-note">
    <span id="${name}-note" class=${problem ? 'problem' : 'hint'}>${problem ?? hint}</span>
  </div>`;
}

function filled(list, least, empty) {
  const count = Math.max(least, list.length + SPARE);
  return Array.from({ length: count }, (_, index) => list[index] ?? empty(index));
}

/** @param {HTMLFormElement} form @returns {object} the contact as the service takes it */
export function readContact(form) {
  const data = new FormData(form);
  const text = (name) => String(data.get(name) ?? '').trim();
  const kinds = data.getAll('kind');
  const numbers = data.getAll('number').map((written, index) => ({ kind: kinds[index], written: written.trim() })).filter(({ written }) => written);
  return {
    dn: text('dn'), first: text('first'), last: text('last'), company: text('company'), sip: text('sip'), numbers,
    emails: data.getAll('email').map((email) => email.trim()).filter(Boolean),
  };
}

/** Words of the service that name the field they are about, so that the problem can stand there. */
const FIELDS = { 'display name': 'dn', 'first name': 'first', 'last name': 'last', company: 'company', number: 'number', 'e-mail': 'email', 'SIP address': 'sip' };

/** @param {{error: number, text: string}} failure @returns {{field: string, key: string}} field '' for the form as a whole */
export function readFailure({ error, text }) {
  if (error === 0) return { field: '', key: 'failure.offline' };
  if (error === 5) return { field: '', key: 'failure.full' };
  if (error === 1) return { field: '', key: 'failure.gone' };
  const [, field] = Object.entries(FIELDS).find(([words]) => text?.startsWith(words)) ?? [];
  return field ? { field, key: `problem.${field}` } : { field: '', key: error === 2 ? 'failure.forbidden' : 'failure.unknown' };
}
