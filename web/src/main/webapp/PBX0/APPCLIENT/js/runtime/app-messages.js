/**
 * What apps say to the client: one small handler per `mt`. Unknown messages are ignored, as the protocol wants it, and nothing an
 * app says is passed on to the PBX as it is.
 */
import { channelMessages } from './channel-messages.js';
import { apiMessages } from '../apis/api-messages.js';
import { pageMessages } from './page-messages.js';

/** @typedef {(frame: import('./frame.js').Frame, message: object, client: import('../client.js').Client) => void} Handler */

const OF_APPS = { ...pageMessages, ...apiMessages, ...channelMessages };
/** The small pages that the client shows for apps talk to their app and open it, nothing else. */
const OF_STATUS_INFOS = { ...channelMessages, Alive: apiMessages.Alive, Action: pageMessages.Action };

export class AppMessages {
  /** @param {import('../client.js').Client} client */
  constructor(client) {
    this.client = client;
    client.host.receive = (frame, text) => this.#handle(OF_APPS, frame, text);
    client.statusInfos.receive = (frame, text) => this.#handle(OF_STATUS_INFOS, frame, text);
    this.hear(client.host.stage);
  }

  /** @param {import('./stage.js').Stage} stage */
  hear(stage) {
    stage.onMessage = (event) => this.#receive(event);
  }

  #receive(event) {
    if (typeof event.data !== 'string') return;
    const { host, statusInfos } = this.client;
    (host.sourceOf(event) ?? statusInfos.sourceOf(event))?.inbox.put(event.data);
  }

  #handle(handlers, frame, text) {
    let message;
    try {
      message = JSON.parse(text);
    } catch {
      return;
    }
    if (typeof message?.mt !== 'string' || !Object.hasOwn(handlers, message.mt)) return;
    try {
      handlers[message.mt](frame, message, this.client);
    } catch (fault) {
      console.warn(`The message ${message.mt} of the app ${frame.name} could not be handled.`, fault);
    }
  }
}
