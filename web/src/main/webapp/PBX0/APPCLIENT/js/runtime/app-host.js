/**
 * The running apps. It decides which of them is in front in the main window; the others keep running. Who runs where and for how
 * long is decided by others: windows.js moves apps into windows of their own, background.js starts those that work for others.
 *
 * Events: 'change'; 'front' (which app is to be shown: detail is a link, '' for the home screen); 'args' (the shown app moved to
 * another view: detail is its link); 'gone' (the page of an app ended or was loaded again: detail is its frame); 'flood' (an app was
 * closed because it sent too much).
 */
import { Model } from 'carillon/model.js';
import { AppFrame } from './app-frame.js';
import { parseLink, sameLink } from './app-link.js';
import { startUrl } from './app-url.js';
import { Interruption } from './interruption.js';
import { Leaving } from './leaving.js';
import { Stage } from './stage.js';

export class AppHost extends Model {
  stage = new Stage();
  /** @type {AppFrame[]} in the order in which they were started */
  running = [];
  /** @type {AppFrame|null} the app that the main window shows */
  front = null;
  /** Pages that still finish their work. */
  leaving = new Leaving();
  #interruption = new Interruption();
  /** Handles what an app says; set by whoever knows the messages. */
  receive = () => {};
  /** Tells whether an app is beside the work area; set by whoever put it there. */
  isBeside = () => false;

  /** @param {import('../client.js').Client} client */
  constructor(client) {
    super();
    const { apps, login, settings } = client;
    Object.assign(this, { apps, settings, client });
    login.addEventListener('logout', () => this.closeAll());
    apps.addEventListener('change', () => apps.loaded && this.#closeRemoved());
    settings.addEventListener('lang', () => this.broadcast({ mt: 'SetLang', lang: settings.lang }));
    settings.addEventListener('scheme', () => this.broadcast({ mt: 'SetScheme', scheme: settings.scheme }));
  }

  /** @returns {AppFrame[]} those that the user sees running */
  get listed() {
    return this.running.filter((frame) => !frame.hidden && !this.isBeside(frame));
  }

  find(name) {
    return this.running.find((frame) => frame.name === name);
  }

  /** @returns {AppFrame|undefined} the app a window message comes from */
  sourceOf(event) {
    return this.running.find((frame) => frame.isSource(event)) ?? this.leaving.sourceOf(event);
  }

  /**
   * Opens a link: starts the app, or shows the running one with the parameters of the link.
   * @returns {boolean} false if the user has no such app
   */
  open(link) {
    const app = this.apps.find(parseLink(link).app);
    if (!app) return false;
    if (app.website) {
      window.open(startUrl(app, [], this.client), '_blank', 'noopener');
      return true;
    }
    const running = this.find(app.name);
    if (running && !sameLink(running.link, link)) running.setLink(link);
    this.raise(running && this.isBeside(running) ? this.move(running, this.stage) : running ?? this.start(app, link));
    return true;
  }

  /** Starts an app without showing it. @returns {AppFrame} */
  start(app, link = app.name, stage = this.stage) {
    const frame = this.#create(app, link, stage);
    this.running.push(frame);
    this.changed();
    return frame;
  }

  /** Brings a running app to the front as it is. */
  raise(frame) {
    if (!this.running.includes(frame) || this.isBeside(frame)) return;
    if (frame.stage === this.stage) return this.#show(frame);
    frame.stage.view.focus();
    if (frame.alive) frame.post({ mt: 'Show' });
  }

  goHome() {
    this.#show(null);
  }

  /** Brings an app up for an activity and remembers what was there before. */
  startActivity(frame) {
    if (frame.stage === this.stage) this.#interruption.begin(this.front);
    this.raise(frame);
  }

  /** Goes back to what was there before the activity, unless the user went elsewhere meanwhile. */
  finishActivity(frame) {
    const before = this.#interruption.end();
    if (before === undefined || this.front !== frame) return;
    this.#show(before && this.running.includes(before) ? before : null);
  }

  /** Loads an app again on another stage; the former page may finish its work. @returns {AppFrame} */
  move(frame, stage) {
    const moved = this.#create(frame.app, frame.link, stage);
    this.running.splice(this.running.indexOf(frame), 1, moved);
    this.#end(frame);
    if (this.front === frame) this.#show(null);
    this.changed();
    return moved;
  }

  /** @param {AppFrame} frame */
  close(frame) {
    const index = this.running.indexOf(frame);
    if (index < 0) return;
    this.running.splice(index, 1);
    this.#end(frame);
    if (this.front === frame) this.#show(this.#next(index));
    this.changed();
  }

  closeAll() {
    for (const frame of this.running.splice(0)) this.#end(frame);
    this.leaving.clear();
    this.#interruption.end();
    this.#show(null);
  }

  /** To every running app that understands messages. */
  broadcast(message) {
    for (const frame of this.running) if (frame.alive) frame.post(message);
  }

  #create(app, link, stage) {
    const hearing = { receive: (frame, text) => this.receive(frame, text), onFlood: (frame) => this.#flooded(frame) };
    const frame = new AppFrame(stage, app, link, this.client, hearing);
    frame.element.hidden = stage === this.stage;
    frame.element.addEventListener('load', () => {
      frame.loaded = true;
      this.changed();
    });
    stage.add(frame.element);
    return frame;
  }

  #show(frame) {
    this.front = frame;
    if (frame) frame.unseen = false;
    for (const other of this.running) if (other.stage === this.stage) other.element.hidden = other !== frame;
    if (frame?.alive) frame.post({ mt: 'Show' });
    this.changed();
    this.emit('front', frame?.link ?? '');
  }

  /** What the main window shows when the app at a place of the list was closed. */
  #next(index) {
    const shown = (frame) => !frame.hidden && frame.stage === this.stage;
    return this.running.slice(index).find(shown) ?? this.running.findLast(shown) ?? null;
  }

  #end(frame) {
    this.emit('gone', frame);
    this.leaving.add(frame);
  }

  #flooded(frame) {
    console.warn(`The app ${frame.name} sends too many messages and was closed.`);
    this.close(frame);
    this.emit('flood', frame);
  }

  #closeRemoved() {
    for (const frame of [...this.running]) {
      const app = this.apps.find(frame.name);
      if (app) frame.app = app;
      else this.close(frame);
    }
  }
}
