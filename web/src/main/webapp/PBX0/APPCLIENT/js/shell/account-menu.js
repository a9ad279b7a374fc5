/** Menu at the own picture in the rail. */
import { html } from 'lit';
import { View } from 'carillon/view.js';
import { accountHead, accountItems } from './account-items.js';

class AccountMenu extends View {
  static properties = { client: { attribute: false } };

  models() {
    const { login, apps, register, ownPresence, texts } = this.client;
    return [login, apps, register, ownPresence, texts];
  }

  connectedCallback() {
    super.connectedCallback();
    this.className = 'menu account-menu';
    this.addEventListener('toggle', ({ newState }) => {
      if (newState === 'open') this.querySelector('.menu-item').focus();
    });
  }

  render() {
    return html`${accountHead(this.client)}
      <div class="menu-items">${accountItems(this.client, () => this.hidePopover())}</div>`;
  }
}

customElements.define('account-menu', AccountMenu);
