/**
 * The fields of a user that both forms have, and what they become: native controls with names, read when the form is sent. Groups
 * and apps are boxes to tick, because nobody has so many of them that more would be needed.
 */
import { html, nothing } from 'lit';

/**
 * @param {(key: string, values?: object) => string} t
 * @param {{id: string, label: string, value?: string, type?: string, hint?: string, problem?: string, required?: boolean, more?: object}} field
 */
export function textField(t, { id, label, value = '', type = 'text', hint = '', problem = '', required = false, inputmode, oninput }) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input class="input" id=${id} name=${id} type=${type} .defaultValue=${value} ?required=${required} inputmode=${inputmode ?? nothing}
      autocomplete="off" autocapitalize="none" spellcheck="false" aria-invalid=${!!problem} aria-describedby="${id}-note" @input=${oninput ?? nothing}>
    <span id="${id}-note" class=${problem ? 'problem' : 'hint'} role=${problem ? 'alert' : nothing}>${problem || hint}</span>
  </div>`;
}

/** @param {object} choices @param {{groups: string[]}} user */
export function groupBoxes(t, choices, user, added, onadd) {
  const names = [...new Set([...choices.groups, ...user.groups, ...added])].sort((a, b) => a.localeCompare(b));
  const add = (input) => {
    if (input.value.trim()) onadd(input.value.trim());
    input.value = '';
  };
  return html`<fieldset class="boxes">
    <legend>${t('groups')}</legend>
    ${names.length ? html`<div class="chips">${names.map((name) => html`<label class="chip">
      <input type="checkbox" name="groups" value=${name} ?checked=${user.groups.includes(name) || added.includes(name)}><span>${name}</span></label>`)}</div>` : nothing}
    <div class="add">
      <input class="input" aria-label=${t('groups.new')} placeholder=${t('groups.new')} maxlength="64" autocomplete="off"
        @keydown=${(event) => event.key === 'Enter' && (event.preventDefault(), add(event.target))}>
      <button type="button" class="button" @click=${(event) => add(event.target.previousElementSibling)}>${t('groups.add')}</button>
    </div>
  </fieldset>`;
}

/** @param {object} choices @param {{apps: string[], groups: string[]}} user */
export function appBoxes(t, choices, user) {
  const everybody = choices.apps.filter(({ forEveryone }) => forEveryone).map(({ title }) => title);
  const some = choices.apps.filter(({ forEveryone }) => !forEveryone);
  const note = (app) => (app.groups.some((group) => user.groups.includes(group)) ? html`<span class="muted small">${t('apps.byGroup')}</span>` : nothing);
  return html`<fieldset class="boxes">
    <legend>${t('apps')}</legend>
    ${everybody.length ? html`<p class="muted small">${t('apps.everybody', { names: everybody.join(', ') })}</p>` : nothing}
    ${some.length
      ? html`<ul class="ticks">${some.map((app) => html`<li><label class="tick">
          <input type="checkbox" name="apps" value=${app.guid} ?checked=${user.apps.includes(app.guid)}>
          <span class="ellipsis">${app.title}</span>${note(app)}</label></li>`)}</ul>`
      : html`<p class="muted small">${t('apps.none')}</p>`}
  </fieldset>`;
}

export function templateBoxes(t, choices, user) {
  if (!choices.templates.length) return nothing;
  return html`<fieldset class="boxes">
    <legend>${t('templates')}</legend>
    <p class="muted small">${t('templates.hint')}</p>
    <ul class="ticks">${choices.templates.map(({ guid, cn }) => html`<li><label class="tick">
      <input type="checkbox" name="templates" value=${guid} ?checked=${user.templates.includes(guid)}><span class="ellipsis">${cn}</span></label></li>`)}</ul>
  </fieldset>`;
}

/**
 * @param {HTMLFormElement} form
 * @param {{apps: string[], templates: string[]}} [before] what the user has: what the form has no box for stays, in its order
 * @returns {object} the user as the service takes it
 */
export function readForm(form, before = { apps: [], templates: [] }) {
  const data = new FormData(form);
  const text = (name) => String(data.get(name) ?? '').trim();
  const ticked = (name) => {
    const chosen = data.getAll(name);
    const offered = [...form.querySelectorAll(`input[name="${name}"]`)].map(({ value }) => value);
    const stays = before[name].filter((guid) => chosen.includes(guid) || !offered.includes(guid));
    return [...stays, ...chosen.filter((guid) => !stays.includes(guid))];
  };
  return {
    name: text('name'), cn: text('cn'), dn: text('dn'), num: text('num'), email: text('email'),
    groups: data.getAll('groups'), apps: ticked('apps'), templates: ticked('templates'),
  };
}

/** Words of the service that name the field they are about, so that the problem can stand there. */
const FIELDS = { 'long name': 'cn', name: 'name', number: 'num', 'e-mail': 'email', 'display name': 'dn', password: 'password' };

/**
 * @param {import('./accounts.js').Failure} failure
 * @returns {{field: string, key: string}} field '' for the form as a whole
 */
export function readFailure({ error, text }) {
  if (error === 0) return { field: '', key: 'failure.offline' };
  const [, word] = Object.entries(FIELDS).find(([words]) => text.startsWith(words)) ?? [];
  if (!word) return { field: '', key: error === 2 ? 'failure.forbidden' : 'failure.unknown' };
  return { field: word, key: error === 4 ? 'problem.taken' : `problem.${word}` };
}
