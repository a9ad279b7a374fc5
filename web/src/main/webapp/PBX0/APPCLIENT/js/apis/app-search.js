/** The client as provider of `com.innovaphone.search`: it finds the apps of the user (client-runtime.md section 8.2). */
import { iconUrl } from '../runtime/app-url.js';

const RELEVANCE = 0;

export class AppSearch {
  name = '@client';
  title = 'myApps';

  /** @param {import('../client.js').Client} client */
  constructor(client) {
    Object.assign(this, { apps: client.apps, client });
  }

  model() {
    return { relevance: RELEVANCE };
  }

  handle(consumer, { mt, search, type }, answer) {
    if (mt !== 'Search') return;
    if (!type || type === 'app') {
      for (const app of this.find(String(search ?? ''))) {
        answer({ mt: 'SearchInfo', dn: app.title, type: 'app', app: {}, link: app.name, photourl: iconUrl(app, this.client.clientUrl) });
      }
    }
    answer({ mt: 'SearchResult' });
  }

  /** @param {string} text @returns {import('../protocol/apps.js').App[]} */
  find(text) {
    const wanted = text.trim().toLocaleLowerCase();
    if (!wanted) return [];
    return this.apps.visible.filter(({ title, name }) => [title, name].some((word) => word.toLocaleLowerCase().includes(wanted)));
  }
}
