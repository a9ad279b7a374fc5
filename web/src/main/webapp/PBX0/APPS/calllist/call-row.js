/** One call: with whom, what became of it, when, how long, and what can be done. */
import { html, nothing } from 'lit';
import { icon } from 'client/shell/icons.js';
import { avatar } from 'client/shell/parts.js';
import { contactOf, kindOf } from './calls.js';
import { clock } from './days.js';
import { callSymbol } from './symbols.js';

/** Of these the symbol tells the eye that they went out. */
const UNREACHED = ['unanswered', 'busy', 'failed'];

/**
 * @param {{model: import('./calls.js').Calls, texts: import('carillon/i18n.js').Texts}} view
 * @param {import('./calls.js').Entry} entry
 */
export function callRow({ model, texts }, entry) {
  const { t } = texts;
  const { remote } = entry;
  const { presence } = remote.sip ? model.watch.describe(contactOf(entry)) : {};
  const name = remote.dn || remote.sip || remote.number || t('unknown');
  const state = remote.sip ? (presence?.state ?? 'offline') : undefined;
  const kind = kindOf(entry);
  return html`<li class="row call-row ${kind}">
    ${avatar(name, state)}
    <span class="row-words">
      <span class="who"><span class="strong ellipsis">${name}</span>
        ${remote.number && remote.number !== name ? html`<span class="muted small tabular number">${remote.number}</span>` : nothing}
        ${presence ? html`<span class="sr-only">, ${t(`presence.${presence.state}`)}</span>` : nothing}</span>
      <span class="what small">${callSymbol(kind)}${whatBecame(kind, entry['conn-duration'], t)}</span>
    </span>
    <time class="muted small tabular" datetime=${new Date(entry.time).toISOString()} title=${texts.exact(entry.time)}>${timeOf(entry.time, texts)}</time>
    <span class="acts">
      ${model.canChat && remote.sip ? act('chat', t('chat', { name }), () => model.chat(entry, name)) : nothing}
      ${model.canCall && (remote.sip || remote.number) ? act('calls', t('call', { name }), () => model.call(entry)) : nothing}
    </span>
  </li>`;
}

function whatBecame(kind, duration, t) {
  return html`<span>${UNREACHED.includes(kind) ? html`<span class="sr-only">${t('kind.outgoing')}, </span>` : nothing}${t(`kind.${kind}`)}${duration
    ? html`<span class="sr-only">, ${t('duration')}</span><span aria-hidden="true"> · </span><span class="tabular">${clock(duration)}</span>` : nothing}</span>`;
}

function act(symbol, label, run) {
  return html`<button class="icon-button" aria-label=${label} title=${label} @click=${run}>${icon(symbol)}</button>`;
}

function timeOf(time, { locale }) {
  return new Date(time).toLocaleTimeString(locale, { timeStyle: 'short' });
}
