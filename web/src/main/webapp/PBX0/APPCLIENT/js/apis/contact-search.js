/**
 * The search of the client itself: asks all providers of `com.innovaphone.search` and puts their results together. Each input is a
 * new question; answers to former ones do not count any more. Nobody is waited for long, though who comes late is still welcome.
 */
import { Model } from 'carillon/model.js';

const API = 'com.innovaphone.search';
const PAUSE = 200;
const PATIENCE = 5_000;
const MOST = 50;
const LEAST_RELEVANT = 9_999;

/** @typedef {{name: string, detail: string, link: string, photo: string, sip: string, num: string, relevance: number}} Found */

export class ContactSearch extends Model {
  /** @type {Found[]} */
  results = [];
  busy = false;
  #text = '';
  #timer = 0;
  #open = new Set();
  #asked = false;
  #stop = () => {};

  constructor({ shell, providers }) {
    super();
    Object.assign(this, { shell, providers });
    // Somebody may type before the apps are known.
    providers.addEventListener('change', () => this.#text && !this.busy && !this.#asked && this.#prepare());
  }

  /** @param {string} text as typed so far */
  ask(text) {
    const wanted = text.trim();
    if (wanted === this.#text) return;
    this.#text = wanted;
    this.#stop();
    this.#rest();
    this.#asked = false;
    this.results = [];
    if (wanted) this.#prepare();
    this.changed();
  }

  #prepare() {
    const others = this.providers.of(API).filter(({ name }) => name !== this.shell.name);
    this.busy = others.length > 0;
    if (this.busy) this.#timer = setTimeout(() => this.#send(others), PAUSE);
  }

  #send(providers) {
    this.#asked = true;
    const relevance = new Map(providers.map(({ name, model }) => [name, model.relevance]));
    this.#open = new Set(relevance.keys());
    this.#stop = this.shell.request(API, '*', { mt: 'Search', search: this.#text, type: 'contact' }, ({ provider, msg, errorText }) => {
      if (msg?.mt === 'SearchInfo') this.#add(msg, relevance.get(provider));
      if (errorText || msg?.mt === 'SearchResult') this.#open.delete(provider);
      if (!this.#open.size) this.#rest();
      this.changed();
    });
    this.#timer = setTimeout(() => {
      this.#rest();
      this.changed();
    }, PATIENCE);
  }

  #add(info, ofProvider) {
    const found = readFound(info, ofProvider);
    if (!found.name || this.results.length >= MOST) return;
    const known = this.results.findIndex((other) => found.sip && other.sip === found.sip);
    if (known >= 0 && this.results[known].relevance <= found.relevance) return;
    if (known >= 0) this.results.splice(known, 1);
    this.results = [...this.results, found].sort((a, b) => a.relevance - b.relevance);
  }

  #rest() {
    clearTimeout(this.#timer);
    this.busy = false;
  }
}

/** @returns {Found} whatever the app left out or got wrong becomes an empty text */
function readFound({ dn, type, contact, link, relevance, photourl, avatar }, ofProvider) {
  const data = (type === 'contact' && contact) || {};
  const first = (list) => text(Array.isArray(list) ? list[0] : list);
  const sip = text(avatar) || first(data.sip);
  const num = first(data.telephonenumber) || first(data.extension) || first(data.mobile) || first(data.homephone);
  return {
    name: text(dn) || text(data.displayname) || sip || num,
    detail: [num, text(data.company)].filter(Boolean).join(' · '),
    link: text(link),
    photo: /^(https?:|data:image\/)/.test(text(photourl)) ? photourl : '',
    sip,
    num,
    relevance: Number(relevance ?? ofProvider ?? LEAST_RELEVANT) || 0,
  };
}

const text = (value) => (typeof value === 'string' ? value : '');
