/**
 * What the page of a telephone shows: its calls, what is being dialled, and whom the search finds.
 * Events: 'front', the page has been brought there.
 */
import { ContactFinder } from 'carillon/contact-finder.js';
import { Model } from 'carillon/model.js';
import { ExternalApp } from './external-app.js';
import { Notifier } from './notifier.js';
import { PhoneInfos } from './phone-infos.js';

const CHAT = 'com.innovaphone.chat';

export class Dialling extends Model {
  /** what stands in the field */
  typed = '';
  /** the page shows the keys although there is a call: for another one, or for a transfer */
  dialling = false;
  /** @type {import('./telephone.js').Call|null} whose other end is to be sent to whoever is chosen */
  transferring = null;

  /** @param {object} parts service, apis, texts, phone, name, clientUrl */
  constructor(parts) {
    super();
    Object.assign(this, parts);
    const { apis, texts, phone } = parts;
    this.finder = new ContactFinder(apis);
    this.external = new ExternalApp(phone);
    this.notifier = new Notifier({ apis, texts, phone });
    this.infos = new PhoneInfos(apis, phone);
    apis.consume(CHAT);
    for (const model of [phone, apis, this.external, this.finder]) model.addEventListener('change', () => this.changed());
    phone.addEventListener('prepare', ({ detail }) => this.type(detail));
    phone.addEventListener('removed', ({ detail }) => detail === this.transferring && this.stopTransfer());
  }

  /** The client opened the app with a link such as `dev:softphone-alice?dial=tel:102`. It only stands there: a page must not make anybody call. */
  setArgs({ dial, num, sip }) {
    const to = dial ?? num ?? sip;
    if (!to) return;
    this.type(readable(to).replace(/^(tel|sips?|callto):(\/\/)?/i, ''));
    // Once is enough: loading the page again does not type it again.
    this.apis.act('SetArgs', { args: {} });
  }

  broughtToFront() {
    this.emit('front');
  }

  type(text) {
    this.typed = text.slice(0, 128);
    this.finder.ask(this.typed);
    this.changed();
  }

  /** @param {string} key of the pad */
  press(key) {
    this.type(this.typed + key);
  }

  /** Another call beside the one that goes on. */
  openKeys(open = true) {
    this.dialling = open;
    if (!open) this.stopTransfer();
    this.changed();
  }

  /** @param {import('./telephone.js').Call} call */
  startTransfer(call) {
    this.transferring = call;
    this.dialling = true;
    this.changed();
  }

  stopTransfer() {
    this.transferring = null;
    this.dialling = false;
    this.changed();
  }

  /**
   * Calls whoever was chosen or typed, or sends the other end of a call there.
   * @param {string|{num?: string, sip?: string}} [to]
   * @param {{video?: boolean}} [how] of a new call
   */
  go(to = this.typed, { video = false } = {}) {
    if (typeof to === 'string' && !to.trim()) return;
    const { transferring } = this;
    this.type('');
    this.dialling = false;
    this.transferring = null;
    if (transferring && !transferring.over) transferring.transfer(this.phone.addressOf(to));
    else this.phone.start(to, { video });
  }

  /** Picks up what rings in one's groups, or where it was typed. */
  pickUp() {
    const at = this.typed.trim() ? this.phone.addressOf(this.typed) : undefined;
    this.type('');
    this.phone.pickUp(at);
  }

  get canChat() {
    return this.apis.providers(CHAT).length > 0;
  }

  /** @param {import('./telephone.js').Call} call */
  chat(call) {
    this.apis.request(CHAT, '', { mt: 'StartChat', sip: call.sip, dn: call.name });
  }
}

/** Browsers encode what they put into an address. */
function readable(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
