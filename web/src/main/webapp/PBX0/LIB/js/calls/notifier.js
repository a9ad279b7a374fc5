/** Tells of calls on the desktop, through the client, which knows whether the user wants that (client-runtime.md section 8.9). */
import { randomHex } from 'carillon/crypto.js';

const LAUNCHER = 'com.innovaphone.launcher';

export class Notifier {
  /** @type {Map<object, () => void>} */
  #shown = new Map();
  /** the app was brought to the front for calls */
  #inFront = false;

  /** @param {object} parts */
  constructor({ apis, texts, phone }) {
    Object.assign(this, { apis, texts, phone });
    apis.consume(LAUNCHER);
    phone.addEventListener('added', ({ detail: call }) => call.ringing && this.#tell(call));
    phone.addEventListener('updated', ({ detail: call }) => !call.ringing && this.#remove(call));
    phone.addEventListener('removed', ({ detail: call }) => {
      this.#remove(call);
      if (this.#inFront && !phone.calls.length) this.#finish();
    });
  }

  #tell(call) {
    if (!this.#inFront) this.apis.act('StartActivity');
    this.#inFront = true;
    const { t } = this.texts;
    const msg = {
      mt: 'AddLocalNotification', type: 'PhoneCall', title: call.name || t('unknown'), text: [t('state.Alerting'), call.number].filter(Boolean).join(' · '),
      acceptTitle: t('answer'), rejectTitle: t('decline'),
    };
    const acts = { accept: () => call.answer(), reject: () => call.end(), '': () => this.apis.act('ShowApp') };
    const src = `call-${randomHex(8)}`;
    const forget = this.apis.request(LAUNCHER, '*', msg, (answer) => {
      if (answer.mt === 'LocalNotificationClicked' && Object.hasOwn(acts, answer.action ?? '')) acts[answer.action ?? '']();
    }, src);
    this.#shown.set(call, () => {
      forget();
      this.apis.request(LAUNCHER, '*', { mt: 'RemoveLocalNotification' }, undefined, src)();
    });
  }

  #remove(call) {
    const remove = this.#shown.get(call);
    if (!remove) return;
    this.#shown.delete(call);
    remove();
  }

  #finish() {
    this.#inFront = false;
    this.apis.act('FinishActivity');
  }
}
