/** Asks which of several apps is meant, and remembers the answer on wish (client-runtime.md section 6.3). */
import { html, nothing, render } from 'lit';
import { apiName } from './api-names.js';
import { appIcon } from './parts.js';

/** @type {Map<string, Promise<string|null>>} questions that are on the screen: the same one is asked once */
const open = new Map();
/** One question after the other. */
let last = Promise.resolve();

/**
 * @param {import('../client.js').Client} client
 * @param {string} api @param {string} title what the asking app says about its request
 * @param {{name: string, title: string}[]} providers
 * @returns {Promise<string|null>} name of the app; null if the user wants none
 */
export function ask(client, api, title, providers) {
  if (!open.has(api)) {
    const answer = last.then(() => show(client, api, title, providers)).finally(() => open.delete(api));
    last = answer;
    open.set(api, answer);
  }
  return open.get(api);
}

function show(client, api, title, providers) {
  const { t, apps, clientUrl, standardApps } = client;
  return new Promise((resolve) => {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-labelledby', 'ask-app-title');
    const option = ({ name, title: label }) => html`<button class="menu-item" value=${name}>
      ${apps.find(name) ? appIcon(apps.find(name), clientUrl) : nothing}<span class="ellipsis">${label}</span>
    </button>`;
    render(
      html`<form method="dialog">
        <h2 id="ask-app-title">${title || apiName(api, t)}</h2>
        <p class="muted ask-text">${t('standard.question')}</p>
        <div class="menu-items">${providers.map(option)}</div>
        <label class="check"><input type="checkbox" name="remember"> ${t('standard.remember')}</label>
        <div class="actions"><button class="button" value="">${t('cancel')}</button></div>
      </form>`,
      dialog,
    );
    dialog.addEventListener('close', () => {
      const name = dialog.returnValue;
      if (name && dialog.querySelector('[name=remember]').checked) standardApps.choose(api, name);
      dialog.remove();
      resolve(name || null);
    });
    document.body.append(dialog);
    // The question may come from an app in another window.
    window.focus();
    dialog.showModal();
  });
}
