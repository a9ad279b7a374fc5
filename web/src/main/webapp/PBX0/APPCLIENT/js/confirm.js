/**
 * The page behind the link in the e-mail about a second factor. The token stands in the fragment, which no server and no proxy
 * logs, and nothing happens before a click: programs that follow links in mails must not confirm anything.
 */
import { html, nothing, render } from 'lit';
import { Texts, browserLanguage } from 'carillon/i18n.js';
import catalogues from './i18n/catalogues.js';
import { deviceWords } from './state/device.js';
import { icon, logo } from './shell/icons.js';

const texts = new Texts(catalogues, browserLanguage());
const { t } = texts;
const token = location.hash.slice(1);
const state = { step: token ? 'start' : 'expired', busy: false, failed: false, request: null };

const STEPS = {
  start: () => html`${head(t('confirm.title'), t('confirm.start'))}
    <button class="button primary wide tall" aria-disabled=${state.busy} @click=${() => post('show')}>${t('confirm.show')}</button>`,
  ask: () => html`${head(t('confirm.title'), t('confirm.lead'))} ${facts(state.request)}
    <button class="button primary wide tall" aria-disabled=${state.busy} @click=${() => post('allow')}>${t('confirm.allow')}</button>
    <button class="button danger wide" aria-disabled=${state.busy} @click=${() => post('deny')}>${t('confirm.deny')}</button>`,
};

history.replaceState(null, '', location.pathname);
draw();

/** @param {'show'|'allow'|'deny'} action */
async function post(action) {
  if (state.busy) return;
  Object.assign(state, { busy: true, failed: false });
  draw();
  try {
    const response = await fetch('confirm', { method: 'POST', body: new URLSearchParams({ token, action }) });
    const answer = await response.json();
    next(action, answer);
  } catch {
    state.failed = true;
  }
  state.busy = false;
  draw();
  // The button that was pressed is gone with its step.
  if (!state.failed) document.querySelector('h1').focus();
}

function next(action, answer) {
  if (answer.result === 'expired') state.step = 'expired';
  else if (action === 'show') Object.assign(state, { step: 'ask', request: answer });
  else state.step = action === 'allow' ? 'allowed' : 'denied';
}

function draw() {
  document.title = `${t('confirm.title')} – myApps`;
  render(
    html`<main class="gate"><section class="gate-card card">
      ${state.failed ? html`<div class="notice bad" role="alert">${icon('alert')}<p>${t('confirm.failed')}</p></div>` : nothing}
      ${STEPS[state.step]?.() ?? outcome(state.step)}
    </section></main>`,
    document.getElementById('confirm'),
  );
}

function head(title, lead) {
  return html`<header class="gate-head"><span class="gate-mark">${logo()}</span><div><h1 tabindex="-1">${title}</h1><p class="muted">${lead}</p></div></header>`;
}

function outcome(step) {
  return html`${head(t(`confirm.${step}.title`), t(`confirm.${step}.text`))}
    <a class="button wide" href="appclient.htm">${t('confirm.client')}</a>`;
}

function facts({ code, userAgent, when }) {
  return html`
    <p class="small muted center">${t('confirm.code')}</p>
    <p class="code" role="img" aria-label=${t('authorize.code', { code: [...String(code)].join(' ') })}>
      ${[...String(code)].map((digit) => html`<span aria-hidden="true">${digit}</span>`)}
    </p>
    <dl class="facts">
      <dt>${t('confirm.device')}</dt><dd>${deviceWords(userAgent ?? '', t)}</dd>
      ${when ? html`<dt>${t('confirm.when')}</dt><dd>${texts.moment(when)}</dd>` : nothing}
    </dl>`;
}
