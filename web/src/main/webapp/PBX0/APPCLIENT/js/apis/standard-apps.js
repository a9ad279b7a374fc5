/**
 * Which app the user wants for an API that several of his apps provide. It follows him to all devices: the choices stand in the text
 * of his home screen at the PBX, as client parameters of an entry that is no app, `@client#<api>=<app>&…`. Clients that do not know
 * it find no app of that name and show nothing (client-runtime.md sections 6.4, 9).
 */
import { Model } from 'carillon/model.js';
import { formatQuery, parseLink } from '../runtime/app-link.js';

export const ENTRY = '@client';
/** Device apps are called so (myapps.md section 10.2). */
const DEVICE = 'dev:';

export class StandardApps extends Model {
  #choices = {};
  #entry = '';

  /** @param {import('../protocol/apps.js').Apps} apps */
  constructor({ apps, providers }) {
    super();
    Object.assign(this, { apps, providers });
    apps.addEventListener('change', () => this.#read());
  }

  /** @param {string} api @returns {string|undefined} name of the chosen app, if it still provides the API */
  of(api) {
    const name = this.#choices[api];
    return name && this.providers.of(api).some((provider) => provider.name === name) ? name : undefined;
  }

  /**
   * @returns {string|undefined} the app that an API means without a name: the chosen one, or the only one. One that was attached to a
   * device of the user is there for that user, others may be there for everybody: the only such one comes before them.
   */
  meant(api) {
    const chosen = this.of(api);
    if (chosen) return chosen;
    const all = this.providers.of(api).map(({ name }) => name);
    const attached = all.filter((name) => name.startsWith(DEVICE));
    const [only, ...others] = attached.length ? attached : all;
    return others.length ? undefined : only;
  }

  /** @param {string} api @param {string} [name] none: the client asks again */
  choose(api, name = '') {
    const { [api]: _, ...others } = this.#choices;
    const choices = name ? { ...others, [api]: name } : others;
    const query = formatQuery(Object.entries(choices));
    this.apps.keep(ENTRY, query ? `${ENTRY}#${query}` : '');
  }

  #read() {
    const entry = this.apps.entry(ENTRY) ?? '';
    if (entry === this.#entry) return;
    this.#entry = entry;
    this.#choices = { ...parseLink(entry).client };
    this.changed();
  }
}
