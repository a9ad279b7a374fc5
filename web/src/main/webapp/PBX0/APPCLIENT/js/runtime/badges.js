/**
 * Badges of apps: what a running app says about itself, else the number its service publishes as presence of the app object.
 */
import { Model } from 'carillon/model.js';
import { badgeOf } from '../protocol/presence-items.js';

export class Badges extends Model {
  /** @type {string} what the views show */
  #shown = '';
  /** @type {Map<string, object>} app name → watched address */
  #watched = new Map();

  constructor({ apps, presence, host }) {
    super();
    Object.assign(this, { apps, presence, host });
    apps.addEventListener('change', () => this.#follow(apps.visible));
    presence.addEventListener('change', () => this.#compare());
    host.addEventListener('change', () => this.#compare());
  }

  /** @param {string} name of the app @returns {string} '' for none */
  of(name) {
    const running = this.host.find(name);
    if (running?.setsBadge) return running.badge;
    const address = this.#watched.get(name);
    return address ? badgeOf(this.presence.get(address)?.presence ?? []) : '';
  }

  /** @returns {string} of all apps that the user sees together: their sum, a dot if there is nothing to add up, '' for none */
  get total() {
    const badges = this.apps.visible.map(({ name }) => this.of(name)).filter(Boolean);
    const sum = badges.reduce((all, badge) => all + (Number.parseInt(badge, 10) || 0), 0);
    return badges.length ? String(sum || '•') : '';
  }

  /** Presence changes all the time; whoever shows badges draws only when one of them is another. */
  #compare() {
    const names = new Set([...this.#watched.keys(), ...this.host.running.map(({ name }) => name)]);
    const shown = JSON.stringify([...names].map((name) => [name, this.of(name)]).filter(([, badge]) => badge));
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.changed();
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
    this.#compare();
  }
}
