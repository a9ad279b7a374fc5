/** Asks everybody who provides `com.innovaphone.search` for people to add; answers to former questions do not count. */
import { Model } from 'carillon/model.js';

const API = 'com.innovaphone.search';
/** ms after the last key */
const PAUSE = 200;
/** ms; late answers are still welcome, but nobody waits for them */
const PATIENCE = 5_000;
const LEAST = 2;
const MOST = 8;

/** @typedef {{dn: string, sip: string, num: string}} Found */

export class ContactFinder extends Model {
  /** @type {Found[]} */
  found = [];
  busy = false;
  #timer = 0;
  #drop = () => {};

  /** @param {import('carillon/client-apis.js').ClientApis} apis */
  constructor(apis) {
    super();
    this.apis = apis;
    apis.consume(API);
  }

  /** @param {string} text as typed so far */
  ask(text) {
    clearTimeout(this.#timer);
    this.#drop();
    this.found = [];
    this.busy = [...text.trim()].length >= LEAST && this.apis.providers(API).length > 0;
    if (this.busy) this.#timer = setTimeout(() => this.#send(text.trim()), PAUSE);
    this.changed();
  }

  #send(search) {
    const open = new Set(this.apis.providers(API).map(({ name }) => name));
    this.#drop = this.apis.request(API, '*', { mt: 'Search', search, type: 'contact' }, (msg, errorText, provider) => {
      if (msg.mt === 'SearchInfo') this.#add(msg);
      if (errorText || msg.mt === 'SearchResult') open.delete(provider);
      if (!open.size) this.busy = false;
      this.changed();
    });
    this.#timer = setTimeout(() => {
      this.busy = false;
      this.changed();
    }, PATIENCE);
  }

  #add({ dn, type, contact }) {
    if (type !== 'contact' || !contact || this.found.length >= MOST) return;
    const first = (...lists) => lists.map((list) => (Array.isArray(list) ? list[0] : list)).find((value) => typeof value === 'string' && value) ?? '';
    const sip = first(contact.sip);
    const num = first(contact.extension, contact.telephonenumber, contact.mobile, contact.homephone);
    if ((!sip && !num) || this.found.some((one) => one.sip === sip && one.num === num)) return;
    this.found = [...this.found, { dn: first(dn, contact.displayname, sip, num), sip, num }];
  }
}
