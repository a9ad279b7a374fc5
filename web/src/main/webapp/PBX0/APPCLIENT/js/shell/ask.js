/** One question before something is lost. The browser's own dialog element keeps the focus inside and gives it back. */
import { html, render } from 'lit';

/**
 * @param {{title: string, text: string, yes: string, no: string}} words
 * @returns {Promise<boolean>}
 */
export function ask({ title, text, yes, no }) {
  return new Promise((resolve) => {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-labelledby', 'ask-title');
    render(
      html`<form method="dialog">
        <h2 id="ask-title">${title}</h2>
        <p class="muted ask-text">${text}</p>
        <div class="actions">
          <button class="button" value="no">${no}</button>
          <button class="button danger solid" value="yes">${yes}</button>
        </div>
      </form>`,
      dialog,
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
