/** Watches the people that links on the home screen are about (client parameter `s`), as long as the links are there. */
import { Model } from 'carillon/model.js';
import { parseLink } from '../runtime/app-link.js';

export class TilePeople extends Model {
  /** @type {Set<string>} */
  #watched = new Set();

  constructor({ apps, presence, login }) {
    super();
    this.presence = presence;
    login.addEventListener('logout', () => this.#watched.clear());
    apps.addEventListener('change', () => this.#follow(apps.pinned));
    presence.addEventListener('update', ({ detail: { sip } }) => this.#watched.has(sip) && this.changed());
  }

  #follow(pinned) {
    const wanted = new Set(pinned.map(({ link }) => parseLink(link).client.s).filter(Boolean));
    for (const sip of this.#watched) if (!wanted.has(sip)) this.presence.unwatch({ sip });
    for (const sip of wanted) if (!this.#watched.has(sip)) this.presence.watch({ sip });
    this.#watched = wanted;
  }
}
