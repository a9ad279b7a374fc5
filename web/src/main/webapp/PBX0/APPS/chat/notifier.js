/** Tells of messages that the user does not see, through the client, which knows whether the user wants that (client-runtime.md section 8.9). */
import { plain } from './message-html.js';

const LAUNCHER = 'com.innovaphone.launcher';
const LONGEST = 200;

export class Notifier {
  /** @type {Map<string, () => void>} what is still shown, by conversation */
  #shown = new Map();

  /** @param {object} parts @param {(sip: string) => void} open opens a conversation */
  constructor({ apis, presence, service }, open) {
    Object.assign(this, { apis, presence, service, open });
    apis.consume(LAUNCHER);
  }

  /** @param {object} message an Add @param {string} title of its conversation */
  tell({ sip, dn, author, text, attached = [] }, title) {
    if (!this.apis.providers(LAUNCHER).length || this.presence.of(this.service.user.sip)?.state === 'dnd') return;
    const words = (plain(text) || attached.map(({ name }) => name).join(', ')).slice(0, LONGEST);
    const msg = { mt: 'AddLocalNotification', type: 'ChatMessage', title, text: author === sip ? words : `${dn || author}: ${words}`, soundUrl: '*' };
    this.#shown.get(sip)?.();
    const forget = this.apis.request(LAUNCHER, '*', msg, (answer) => {
      if (answer.mt !== 'LocalNotificationClicked') return;
      forget();
      this.apis.act('ShowApp');
      this.open(sip);
    });
    this.#shown.set(sip, forget);
  }
}
