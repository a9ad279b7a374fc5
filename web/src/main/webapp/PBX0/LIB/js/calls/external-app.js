/**
 * A page of the user's own choice that is opened for each call, such as that of a customer system. In its address stand `$n` number,
 * `$N` number in international form, `$I` id of the call, `$u` SIP name, `$d` display name, `$c` direction (`i` or `o`); `$$` is a dollar.
 */
import { Model } from 'carillon/model.js';

const KEPT = 'carillon:softphone:external';
export const WHEN = ['never', 'ringing', 'answered'];

/**
 * @param {string} template
 * @param {{number: string, international: string, id: string, sip: string, name: string, outgoing: boolean}} call
 * @returns {string} '' where it is no address of a web page
 */
export function externalUrl(template, { number, international, id, sip, name, outgoing }) {
  const values = { n: number, N: international, I: id, u: sip, d: name, c: outgoing ? 'o' : 'i' };
  const filled = template.replace(/\$([nNIudc$])/g, (whole, letter) => (letter === '$' ? '$' : encodeURIComponent(values[letter] ?? '')));
  try {
    const { protocol, href } = new URL(filled);
    return /^https?:$/.test(protocol) ? href : '';
  } catch {
    return '';
  }
}

/** @param {string} num as dialled here @param {import('carillon/signal/numbers.js').Prefixes} prefixes @returns {string} with a plus where that can be told */
export function international(num, { intl = '', ntl = '', subs = '', area = '', country = '' }) {
  if (intl && num.startsWith(intl)) return `+${num.slice(intl.length)}`;
  if (!country) return num;
  if (ntl && num.startsWith(ntl)) return `+${country}${num.slice(ntl.length)}`;
  return subs && area && num.startsWith(subs) ? `+${country}${area}${num.slice(subs.length)}` : num;
}

export class ExternalApp extends Model {
  url = '';
  when = 'never';
  /** the browser did not let the page be opened */
  blocked = false;

  /** @param {import('./telephone.js').Telephone} phone */
  constructor(phone) {
    super();
    this.phone = phone;
    try {
      const { url, when } = JSON.parse(localStorage.getItem(KEPT) ?? '{}');
      Object.assign(this, { url: typeof url === 'string' ? url : '', when: WHEN.includes(when) ? when : 'never' });
    } catch { /* nothing is kept */ }
    phone.addEventListener('added', ({ detail: call }) => {
      if (this.when === 'ringing') this.#open(call);
      call.addEventListener('answered', () => this.when === 'answered' && this.#open(call), { once: true });
    });
  }

  keep(url, when) {
    Object.assign(this, { url, when, blocked: false });
    try {
      localStorage.setItem(KEPT, JSON.stringify({ url, when }));
    } catch { /* lasts as long as the page */ }
    this.changed();
  }

  /** @param {import('./telephone.js').Call} call @returns {string} '' for none */
  addressFor({ leg: { remote }, guid, id, name, outgoing }) {
    const { num, sip } = remote;
    const template = this.when === 'never' ? '' : this.url;
    return externalUrl(template, { number: num, international: international(num, this.phone.prefixes), id: guid || String(id), sip, name, outgoing });
  }

  #open(call) {
    const url = this.addressFor(call);
    if (!url) return;
    const opened = window.open(url, '_blank', 'noopener=no');
    // The page is somebody else's.
    if (opened) opened.opener = null;
    this.blocked = !opened;
    this.changed();
  }
}
