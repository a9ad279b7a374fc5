/** Finds people to write to, by all apps that provide the search (client-runtime.md section 8.2). */
import { Model } from 'carillon/model.js';

const SEARCH = 'com.innovaphone.search';
const PAUSE = 150;
const LEAST = 2;
const MOST = 20;

/** @typedef {{sip: string, dn: string, num: string}} Person */

export class People extends Model {
  text = '';
  /** @type {Person[]} */
  found = [];
  busy = false;
  #timer = 0;
  #stop = () => {};

  /** @param {import('carillon/client-apis.js').ClientApis} apis */
  constructor(apis) {
    super();
    this.apis = apis;
    apis.consume(SEARCH);
  }

  /** @param {string} text as typed so far */
  ask(text) {
    this.text = text;
    clearTimeout(this.#timer);
    this.#stop();
    this.found = [];
    this.busy = text.trim().length >= LEAST;
    if (this.busy) this.#timer = setTimeout(() => this.#look(), PAUSE);
    this.changed();
  }

  #look() {
    const found = new Map();
    this.#stop = this.apis.request(SEARCH, '*', { mt: 'Search', search: this.text.trim(), type: 'contact' }, (msg, errorText) => {
      if (msg.mt === 'SearchInfo') add(found, msg);
      if (msg.mt === 'SearchResult' || errorText) this.busy = false;
      this.found = [...found.values()].slice(0, MOST);
      this.changed();
    });
  }
}

/** Only those who have an address here can be written to. */
function add(found, { dn, contact = {} }) {
  const sip = contact.sip?.[0];
  if (sip && !found.has(sip)) found.set(sip, { sip, dn: dn || sip, num: contact.extension?.[0] ?? '' });
}
