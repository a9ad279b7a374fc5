/** Pictures of people, from the app that provides `com.innovaphone.avatar` for their domain (client-runtime.md section 8.8). */
import { Model } from 'carillon/model.js';
import { randomHex, sha256 } from 'carillon/crypto.js';

const API = 'com.innovaphone.avatar';
const PIXELS = 96;

export class Avatars extends Model {
  /** @type {Map<string, string>} URLs by name; a new salt would load the picture again */
  #urls = new Map();
  #provider = '';

  constructor({ providers, login }) {
    super();
    Object.assign(this, { providers, login });
    providers.addEventListener('change', () => this.#follow());
    login.addEventListener('logout', () => this.reload());
  }

  /** @param {string|undefined} sip name, with or without domain @param {string} dn @returns {string} '' where there is no picture */
  url(sip, dn) {
    if (!sip || !this.#find()) return '';
    const [name, domain = this.login.user?.domain] = sip.split('@');
    if (domain !== this.login.user?.domain) return '';
    if (!this.#urls.has(name)) this.#urls.set(name, this.#make(name, dn));
    return this.#urls.get(name);
  }

  /** Somebody changed his picture. */
  reload() {
    this.#urls.clear();
    this.changed();
  }

  #follow() {
    const provider = JSON.stringify(this.#find() ?? '');
    if (provider === this.#provider) return;
    this.#provider = provider;
    this.reload();
  }

  #find() {
    const { domain } = this.login.user ?? {};
    const fits = ({ info }) => info.domain === domain && typeof info.filename === 'string' && typeof info.token === 'string';
    const found = this.providers.of(API).find(fits);
    return found && { url: found.url, ...found.info };
  }

  #make(sip, dn) {
    const { url, filename, token } = this.#find();
    const { sip: user, domain } = this.login.user;
    const salt = randomHex(8);
    const value = encodeURIComponent;
    return `${url.slice(0, url.lastIndexOf('/') + 1)}${filename}?sip=${value(sip)}&salt=${salt}&auth=${sha256(token + salt + sip)}`
      + `&size=${PIXELS}&dn=${value(dn)}&user=${value(user)}&dom=${value(`@${domain}`)}${sip === user ? '&no-cache' : ''}`;
  }
}
