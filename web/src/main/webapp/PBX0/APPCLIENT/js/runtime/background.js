/**
 * Apps that run although nobody opened them: started when another app needs them, or directly after the log-in if their service says
 * so (client-runtime.md section 6.5). Hidden ones end when nobody used them for a while.
 */
import { Backoff } from 'carillon/backoff.js';

const AUTOSTART = 'com.innovaphone.autostart';
const IDLE = 10 * 60_000;
const LOOK = 60_000;
/** More hidden apps than that do not run at the same time; the one that was not used for the longest time makes room. */
const MOST = 24;
/** An app that starts by itself is a program with our library; without a word from it something went wrong. */
const SILENCE = 60_000;

export class Background {
  /** @type {Map<string, Backoff>} apps that always run */
  #always = new Map();
  /** Tells whether anybody still uses an app; set by whoever knows. */
  isUsed = () => false;

  constructor({ apps, host, login, navigation }) {
    Object.assign(this, { apps, host, navigation });
    apps.addEventListener('change', () => apps.loaded && this.#autostart());
    login.addEventListener('logout', () => this.#always.clear());
    host.addEventListener('gone', ({ detail: frame }) => this.#revive(frame.name));
    setInterval(() => this.#endIdle(), LOOK);
  }

  /**
   * @param {string} name
   * @param {boolean} [unseen] a visible app that does not run yet works like a hidden one until the user opens it
   * @returns {import('./app-frame.js').AppFrame|null} the running app; null if the user has no such app
   */
  start(name, unseen = false) {
    const app = this.apps.find(name);
    if (!app || app.website) return null;
    const frame = this.host.find(name) ?? this.#begin(app, unseen);
    frame.usedAt = Date.now();
    return frame;
  }

  #begin(app, unseen) {
    if (app.info?.hidden || unseen) this.#makeRoom();
    return Object.assign(this.host.start(app), { unseen });
  }

  #autostart() {
    // The window of one app leaves that to the main window.
    if (this.navigation.place === 'window') return;
    const wanted = this.apps.all.filter(({ info }) => info?.hidden && info.apis?.[AUTOSTART]);
    for (const name of this.#always.keys()) if (!wanted.some((app) => app.name === name)) this.#always.delete(name);
    for (const { name } of wanted) {
      if (this.#always.has(name)) continue;
      this.#always.set(name, new Backoff());
      this.#watch(name);
    }
  }

  #watch(name) {
    const frame = this.start(name);
    if (!frame) return;
    setTimeout(() => {
      if (!this.host.running.includes(frame)) return;
      if (frame.alive) this.#always.get(name)?.reset();
      else this.host.close(frame);
    }, SILENCE);
  }

  /** Whatever ended an app that always runs, it comes back. */
  #revive(name) {
    const backoff = this.#always.get(name);
    if (!backoff) return;
    setTimeout(() => this.#always.has(name) && !this.host.find(name) && this.#watch(name), backoff.next());
  }

  #makeRoom() {
    const idle = this.#endable();
    if (this.host.running.filter((frame) => frame.hidden).length >= MOST && idle.length) this.host.close(idle[0]);
  }

  #endIdle() {
    for (const frame of this.#endable()) if (Date.now() - frame.usedAt > IDLE) this.host.close(frame);
  }

  #endable() {
    return this.host.running
      .filter((frame) => frame.hidden && frame !== this.host.front && !this.#always.has(frame.name) && !this.isUsed(frame.name))
      .sort((a, b) => a.usedAt - b.usedAt);
  }
}
