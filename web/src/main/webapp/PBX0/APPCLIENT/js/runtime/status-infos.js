/**
 * Small pages that apps show while they are in the background, such as a running meeting (client-runtime.md section 8.1,
 * `ShowStatusInfo`). Events: 'change', 'gone' (detail: frame).
 */
import { Model } from 'carillon/model.js';
import { Frame } from './frame.js';
import { besideApp } from './app-url.js';
import { formatQuery } from './app-link.js';
import { Stage } from './stage.js';

const MOST_OF_ONE = 3;
const MOST = 8;

export class StatusInfos extends Model {
  stage = new Stage();
  /** @type {(Frame & {id: string, app: object})[]} */
  frames = [];
  /** Handles what such a page says; set by whoever knows the messages. */
  receive = () => {};

  /** @param {import('../client.js').Client} client */
  constructor(client) {
    super();
    const { host, settings } = client;
    Object.assign(this, { host, settings, client });
    this.stage.element.className = 'status-stage';
    host.addEventListener('gone', ({ detail: frame }) => this.close(frame.name));
    host.addEventListener('change', () => this.#arrange());
  }

  /** @param {import('./app-frame.js').AppFrame} owner @param {string} id the same one replaces @param {string} url */
  show(owner, id, url) {
    const page = besideApp(owner.app, url, this.client.clientUrl);
    this.close(owner.name, id);
    if (!page || this.frames.length >= MOST || this.frames.filter(({ name }) => name === owner.name).length >= MOST_OF_ONE) return;
    const start = formatQuery(Object.entries({ name: owner.name, lang: this.settings.lang, scheme: this.settings.scheme }));
    const hearing = { receive: (frame, text) => this.receive(frame, text), onFlood: (frame) => this.close(frame.name, frame.id) };
    const frame = new Frame(this.stage, owner.name, page + (page.includes('?') ? '&' : '?') + start, hearing);
    Object.assign(frame, { id, app: owner.app });
    frame.element.className = 'status-frame';
    frame.element.title = owner.app.title;
    this.frames.push(frame);
    this.stage.add(frame.element);
    this.#arrange();
    this.changed();
  }

  /** @param {string} name of the app @param {string} [id] none: all of the app */
  close(name, id) {
    const closed = this.frames.filter((frame) => frame.name === name && (id === undefined || frame.id === id));
    if (!closed.length) return;
    this.frames = this.frames.filter((frame) => !closed.includes(frame));
    for (const frame of closed) {
      frame.inbox.clear();
      frame.element.remove();
      this.emit('gone', frame);
    }
    this.changed();
  }

  sourceOf(event) {
    return this.frames.find((frame) => frame.isSource(event));
  }

  /** @returns {Frame[]} those of apps that the user does not see at this moment */
  get shown() {
    return this.frames.filter((frame) => this.host.front?.name !== frame.name);
  }

  #arrange() {
    if (!this.frames.length) return;
    const { shown } = this;
    for (const frame of this.frames) frame.element.hidden = !shown.includes(frame);
    this.changed();
  }
}
