/**
 * Notifications of the browser for apps: the part of `com.innovaphone.launcher` that a browser can do (client-runtime.md section
 * 8.9). It is provided only while the user allows notifications, so that apps see when there are none.
 */
import { Model } from 'carillon/model.js';
import { ButtonNotifications } from './button-notifications.js';

export const LAUNCHER_API = 'com.innovaphone.launcher';
const MOST = 20;

export class Launcher extends Model {
  name = '@launcher';
  title = 'Notifications';
  /** @type {Map<string, Notification>} */
  #shown = new Map();
  #withButtons = new ButtonNotifications();

  constructor({ settings, host, providers }) {
    super();
    Object.assign(this, { settings, host, providers });
    settings.addEventListener('change', () => this.#offer());
    this.#offer();
  }

  static get possible() {
    return 'Notification' in window && window.isSecureContext && Notification.permission !== 'denied';
  }

  get allowed() {
    return Launcher.possible && Notification.permission === 'granted' && this.settings.choice.notify === true;
  }

  /** @param {boolean} wanted asks the browser, and through it the user, where needed */
  async allow(wanted) {
    const granted = wanted && (await Notification.requestPermission()) === 'granted';
    this.settings.set('notify', granted);
  }

  model() {
    return {};
  }

  handle(consumer, msg, answer, src) {
    const key = JSON.stringify([consumer.name, src ?? '']);
    if (msg.mt === 'RemoveLocalNotification') this.#remove(key);
    // An app that the user looks at needs no notification.
    if (msg.mt === 'AddLocalNotification' && !(document.hasFocus() && this.host.front === consumer)) this.#show(key, consumer, msg, answer);
  }

  consumerGone(name) {
    for (const key of this.#shown.keys()) if (JSON.parse(key)[0] === name) this.#remove(key);
  }

  async #show(key, consumer, { title, text, smallIcon, largeIcon, soundUrl, acceptTitle, rejectTitle }, answer) {
    if (!this.allowed || (this.#shown.size >= MOST && !this.#shown.has(key))) return;
    const icon = [largeIcon, smallIcon].find((url) => /^(https?:|data:image\/)/.test(url ?? ''));
    const heading = String(title ?? consumer.name);
    const options = { body: String(text ?? ''), icon, silent: !soundUrl };
    const clicked = (action) => {
      window.focus();
      this.#remove(key);
      answer({ mt: 'LocalNotificationClicked', action });
    };
    const actions = Object.entries({ accept: acceptTitle, reject: rejectTitle }).filter(([, name]) => name).map(([action, name]) => ({ action, title: String(name) }));
    if (actions.length) {
      this.#shown.set(key, { close: () => this.#withButtons.remove(key) });
      if (await this.#withButtons.show(key, heading, { ...options, actions, requireInteraction: true }, clicked)) return;
      if (!this.#shown.has(key)) return;
    }
    const notification = new Notification(heading, { ...options, tag: key });
    this.#shown.set(key, notification);
    notification.onclick = () => clicked('');
    notification.onclose = () => this.#shown.get(key) === notification && this.#shown.delete(key);
  }

  #remove(key) {
    this.#shown.get(key)?.close();
    this.#shown.delete(key);
  }

  #offer() {
    const { allowed } = this;
    if (allowed === !!this.providers.own(LAUNCHER_API, this.name)) return;
    if (allowed) this.providers.add(LAUNCHER_API, this);
    else this.providers.remove(LAUNCHER_API);
  }
}
