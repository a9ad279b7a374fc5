/**
 * Badges of apps: what a running app says about itself, else the number its service publishes as presence of the app object.
 */
import { Model } from 'carillon/model.js';
import { badgeOf } from '../protocol/presence-items.js';

export class Badges extends Model {
  /** @type {Map<string, object>} app name → watched address */
  #watched = new Map();

  constructor({ apps, presence, host }) {
    super();
    Object.assign(this, { presence, host });
    apps.addEventListener('change', () => this.#follow(apps.all));
    presence.addEventListener('change', () => this.changed());
    host.addEventListener('change', () => this.changed());
  }

  /** @param {string} name of the app @returns {string} '' for none */
  of(name) {
    const running = this.host.find(name);
    if (running?.setsBadge) return running.badge;
    const address = this.#watched.get(name);
    return address ? badgeOf(this.presence.get(address)?.presence ?? []) : '';
  }

  #follow(apps) {
    const wanted = new Map();
    for (const { name, info } of apps) {
      if (info?.presence) wanted.set(name, typeof info.presence === 'string' ? info.presence : name);
    }
    for (const [name, { sip }] of this.#watched) {
      if (wanted.get(name) === sip) continue;
      this.presence.unwatch({ sip });
      this.#watched.delete(name);
    }
    for (const [name, sip] of wanted) {
      if (this.#watched.has(name)) continue;
      this.#watched.set(name, { sip });
      this.presence.watch({ sip });
    }
  }
}
