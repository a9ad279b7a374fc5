/** Notifications with buttons, by a worker of the browser. Where there is none, the caller does without. */

const WORKER = '/PBX0/APPCLIENT/js/notification-worker.js';

export class ButtonNotifications {
  /** @type {Map<string, (action: string) => void>} */
  #clicked = new Map();
  #worker = null;

  constructor() {
    navigator.serviceWorker?.addEventListener('message', ({ data }) => {
      const clicked = this.#clicked.get(data?.notification);
      if (typeof data?.action === 'string') clicked?.(data.action);
    });
  }

  /**
   * @param {string} tag names it
   * @param {string} title
   * @param {NotificationOptions} options with `actions`
   * @param {(action: string) => void} clicked '' for a click beside the buttons
   * @returns {Promise<boolean>} whether it is shown
   */
  async show(tag, title, options, clicked) {
    this.#clicked.set(tag, clicked);
    try {
      this.#worker ??= navigator.serviceWorker.register(WORKER);
      const worker = await this.#worker;
      if (this.#clicked.get(tag) !== clicked) return true;
      await worker.showNotification(title, { ...options, tag });
      // It was taken back meanwhile.
      if (this.#clicked.get(tag) !== clicked) this.remove(tag);
      return true;
    } catch {
      this.#worker = null;
      return !this.#clicked.delete(tag);
    }
  }

  async remove(tag) {
    this.#clicked.delete(tag);
    const worker = await this.#worker?.catch?.(() => null);
    for (const notification of (await worker?.getNotifications({ tag })) ?? []) notification.close();
  }
}
