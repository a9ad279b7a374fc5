/** The API `com.innovaphone.client`, provided by the client itself as `@client` (client-runtime.md section 8.1). */
import { Model } from 'carillon/model.js';
import { iconUrl } from '../runtime/app-url.js';
import { clientModel } from './client-model.js';

const LONGEST_LINK = 4_000;
const MOST_ON_HOME = 500;

export class ClientProvider extends Model {
  name = '@client';
  title = 'myApps';

  /** @param {import('../client.js').Client} client */
  constructor(client) {
    super();
    this.client = client;
    const { apps, login, register, settings, connection, buildCheck } = client;
    for (const model of [apps, login, register, settings, connection, buildCheck]) {
      model.addEventListener('change', () => this.changed());
    }
  }

  model() {
    return clientModel(this.client);
  }

  /**
   * @param {import('../runtime/app-frame.js').AppFrame} consumer
   * @param {{mt: string}} msg
   * @param {(msg: object) => void} answer
   */
  handle(consumer, msg, answer) {
    if (Object.hasOwn(MESSAGES, msg.mt)) MESSAGES[msg.mt](consumer, msg, answer, this.client);
  }

  consumerGone(name) {
    this.client.watchers.end(name);
  }
}

const MESSAGES = {
  UpdateProfile(consumer, msg, answer, { avatars }) {
    avatars.reload();
  },

  ShowApp(consumer, { app }, answer, client) {
    client.open(String(app));
  },

  SetAttachedToHome(consumer, { attached, reference, link }, answer, { apps }) {
    const entry = attachedLink(consumer.name, link, reference);
    if (!entry || entry.length > LONGEST_LINK || apps.home.length >= MOST_ON_HOME || !consumer.mayAsk()) return;
    if (attached) apps.pin(entry);
    else apps.unpin(entry);
  },

  ShowStatusInfo(consumer, { url, id }, answer, { statusInfos }) {
    statusInfos.show(consumer, String(id ?? ''), String(url));
  },

  CloseStatusInfo(consumer, { id }, answer, { statusInfos }) {
    statusInfos.close(consumer.name, id === undefined ? undefined : String(id));
  },

  SubscribePresence(consumer, msg, answer, { watchers }) {
    watchers.subscribe('presence', consumer, msg, answer);
  },

  UnsubscribePresence(consumer, msg, answer, { watchers }) {
    watchers.unsubscribe('presence', consumer, msg);
  },

  SubscribeDialog(consumer, msg, answer, { watchers }) {
    watchers.subscribe('dialog', consumer, msg, answer);
  },

  UnsubscribeDialog(consumer, msg, answer, { watchers }) {
    watchers.unsubscribe('dialog', consumer, msg);
  },

  GetAppIcon(consumer, { app }, answer, { apps, clientUrl }) {
    const found = apps.find(String(app));
    answer({ mt: 'GetAppIconResult', app, uri: found ? iconUrl(found, clientUrl) : '' });
  },
};

/** An app names either a whole link, or the part of it behind its own name, mostly without the question mark. */
function attachedLink(app, link, reference) {
  if (typeof link === 'string' && link) return link.startsWith('@') ? '' : link;
  if (typeof reference !== 'string') return '';
  return app + (/^[?#]|^$/.test(reference) ? '' : '?') + reference;
}
