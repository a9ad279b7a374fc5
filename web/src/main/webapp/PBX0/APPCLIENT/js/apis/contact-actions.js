/**
 * What the client itself asks of phone and chat apps for a person or a number: a call, a chat (client-runtime.md sections 8.3, 8.7).
 * The app is the one the user chose; with several and no choice he is asked.
 */
import { Model } from 'carillon/model.js';

const PHONE = 'com.innovaphone.phone';
const CHAT = 'com.innovaphone.chat';

/** @typedef {{provider: string, id: number, name: string, state: string, outgoing: boolean}} ShownCall */

/** ms; phones change their calls in steps that nobody can see one by one */
const PAUSE = 50;

export class ContactActions extends Model {
  #timer = 0;
  #known = '';

  constructor({ shell, providers, onFailure }) {
    super();
    Object.assign(this, { shell, providers, onFailure });
    providers.addEventListener('change', () => (this.#timer ||= setTimeout(() => this.#compare(), PAUSE)));
  }

  get canCall() {
    return this.providers.of(PHONE).length > 0;
  }

  get canChat() {
    return this.providers.of(CHAT).length > 0;
  }

  /** @param {{sip?: string, num?: string}} who */
  call({ sip, num }) {
    this.#ask(PHONE, '', { mt: 'StartCall', ...(num ? { num } : { sip }) });
  }

  /** @param {string} sip @param {string} dn */
  chat(sip, dn) {
    this.#ask(CHAT, '', { mt: 'StartChat', sip, dn });
  }

  /** @param {ShownCall} call it is ringing */
  accept({ provider }) {
    this.#ask(PHONE, provider, { mt: 'ConnectCall' });
  }

  /** @param {ShownCall} call */
  hangUp({ provider }) {
    this.#ask(PHONE, provider, { mt: 'DisconnectCall' });
  }

  /** @returns {ShownCall[]} the calls of all phone apps */
  get calls() {
    return this.providers.of(PHONE).flatMap(({ name: provider, model }) => {
      const calls = Array.isArray(model.calls) ? model.calls : [];
      return calls.filter(isShown).map(({ id, dir, dn, num, sip, state }) => (
        { provider, id, name: String(dn || num || sip || ''), state, outgoing: dir === 'o' }));
    });
  }

  #compare() {
    this.#timer = 0;
    const now = JSON.stringify([this.canCall, this.canChat, this.calls]);
    if (now === this.#known) return;
    this.#known = now;
    this.changed();
  }

  #ask(api, provider, msg) {
    this.shell.request(api, provider, msg, ({ errorText }) => errorText && this.onFailure(errorText));
  }
}

const SHOWN = new Set(['Setup', 'Dialing', 'Ringback', 'Queued', 'Alerting', 'Connected', 'Holding', 'Held']);
const isShown = (call) => SHOWN.has(call?.state);
