/** Menu at the own picture in the rail. */
import { html } from 'lit';
import { accountHead, accountItems } from './account-items.js';
import { Menu } from './menu.js';

class AccountMenu extends Menu {
  static properties = { client: { attribute: false } };

  models() {
    const { login, apps, register, ownPresence, texts } = this.client;
    return [login, apps, register, ownPresence, texts];
  }

  connectedCallback() {
    super.connectedCallback();
    this.className = 'menu account-menu';
  }

  render() {
    return html`${accountHead(this.client)}
      <div class="menu-items">${accountItems(this.client, () => this.hidePopover())}</div>`;
  }
}

customElements.define('account-menu', AccountMenu);
