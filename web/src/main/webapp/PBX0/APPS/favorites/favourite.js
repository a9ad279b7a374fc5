/** One person on a list: who, how it is there, and what can be done. */
import { html, nothing } from 'lit';
import { icon } from 'client/shell/icons.js';
import { avatar, presenceWords } from 'client/shell/parts.js';
import { grip } from './symbols.js';

/**
 * @param {{model: import('./lists.js').Lists, texts: import('carillon/i18n.js').Texts}} view
 * @param {string} key names the row
 * @param {import('./lists.js').Contact} contact
 * @param {{remove: (contact: object) => void, sorting: import('carillon/sorting.js').Sorting}} acts
 */
export function favourite({ model, texts }, key, contact, { remove, sorting }) {
  const { t } = texts;
  const { name, detail, answered, presence } = model.watch.describe(contact);
  const actions = actionsOf(model, texts, contact, name);
  // Of a number that nobody here has there is nothing to see; that needs no words.
  const unseen = contact.name ? t('presence.unknown') : nothing;
  const who = html`${avatar(name, presence?.state ?? (contact.name && 'offline'))}
    <span class="words">
      <span class="ellipsis"><span class="strong">${name}</span>${detail ? html` <span class="muted small tabular">${detail}</span>` : nothing}</span>
      ${answered ? html`<span class="muted small clamp">${presence ? words(presence, texts) : unseen}</span>`
        : html`<span class="skeleton row-line short"></span>`}
    </span>`;
  const [first] = actions;
  return html`<li class="favourite ${sorting.held === key ? 'held' : ''}" data-link=${key}>
    ${first ? html`<button class="who" title=${first.label} @click=${first.act}>${who}</button>` : html`<span class="who">${who}</span>`}
    <span class="acts">
      ${actions.map(({ symbol, label, act }) => html`<button class="icon-button" aria-label=${label} title=${label} @click=${act}>${icon(symbol)}</button>`)}
    </span>
    <span class="edits">
      <button class="icon-button grip" aria-label=${t('move', { name })} title=${t('move', { name })}
        @pointerdown=${(event) => sorting.grab(event, key)} @keydown=${(event) => step(event, key, sorting)}>${grip}</button>
      <button class="icon-button" aria-label=${t('remove', { name })} title=${t('remove', { name })} @click=${() => remove(contact)}>${icon('close')}</button>
    </span>
  </li>`;
}

/** The first one is what a click on the person does. */
function actionsOf(model, { t }, contact, name) {
  const actions = [];
  if (model.canChat && contact.name) actions.push({ symbol: 'chat', label: t('chat', { name }), act: () => model.chat(contact, name) });
  if (model.canCall) actions.push({ symbol: 'calls', label: t('call', { name }), act: () => model.call(contact) });
  return actions;
}

function words(presence, texts) {
  const shown = presenceWords(presence, { t: texts.t, texts });
  return presence.note ? html`<span class="sr-only">${texts.t(`presence.${presence.state}`)}, </span>${shown}` : shown;
}

function step(event, key, sorting) {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!by) return;
  event.preventDefault();
  sorting.move(key, by, '.grip');
}
