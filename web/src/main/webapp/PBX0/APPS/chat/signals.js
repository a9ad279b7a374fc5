/**
 * Live chat by signals (signaling.md sections 1 and 6.16): registers without media, takes every chat that is offered, and places one
 * where something is to be said to somebody. What is said in answer goes where the other one began.
 * Events: 'typing', detail is {sip, typing}.
 */
import { Model } from 'carillon/model.js';
import { randomHex } from 'carillon/crypto.js';
import { ChatFailure } from './failure.js';
import { ChatCall } from './chat-call.js';

const API = 'PbxSignal';
/** ms that a message waits to be kept */
const PATIENCE = 20_000;

export class Signals extends Model {
  /** @type {Map<number, ChatCall>} */
  #calls = new Map();
  #next = 1;
  #src = '';

  /** @param {import('carillon/app-websocket.js').AppWebsocket} service */
  constructor(service) {
    super();
    this.service = service;
    service.addEventListener('ready', () => this.#register());
    service.addEventListener('change', () => service.state !== 'ready' && this.#lost());
    service.on('Signaling', ({ call, sig }) => sig && this.#heard(call, sig));
  }

  /** Ends what was opened here; what the other one opened is the other one's to end. */
  close(sip) {
    for (const call of this.#calls.values()) {
      if (call.mine && call.sip === sip && !call.isWaiting) this.#end(call, 16);
    }
  }

  /**
   * A sign of typing. The first one begins the chat, and waits until somebody is there to see it.
   * @param {string} sip @param {boolean} typing
   */
  typing(sip, typing) {
    if (!this.#src) return;
    const call = this.#to(sip);
    if (call.up) this.#say(call, { type: 'im_message', typing });
    else call.typing = typing;
  }

  /**
   * Says something and waits until it is kept.
   * @param {{html: string, attach: string, clientId: string}} message
   * @returns {Promise<{id: number, time: number}>} where it is kept, and when it was, in seconds
   * @throws {ChatFailure}
   */
  say(sip, { html, attach, clientId }) {
    if (!this.#src) return Promise.reject(new ChatFailure('offline'));
    const call = this.#to(sip);
    const kept = call.expect(clientId, PATIENCE);
    this.#say(call, { type: 'im_message', mime: 'text/html', data: html, attach, ref: clientId });
    return kept;
  }

  async #register() {
    const src = `chat-${randomHex(4)}`;
    const { err } = await this.service.request({ api: API, mt: 'Register', flags: 'NO_MEDIA_CALL', src }).catch(() => ({ err: 'lost' }));
    if (err) return;
    this.#src = src;
    this.changed();
  }

  /** The chat with somebody: one that goes on, be it the other's, or a new one. */
  #to(sip) {
    const known = [...this.#calls.values()].filter((call) => call.sip === sip);
    const found = known.find((call) => !call.mine) ?? known[0];
    if (found) return found;
    const call = new ChatCall(this.#next++, sip, true);
    this.#calls.set(call.number, call);
    this.#send(call, { type: 'setup', cd: { sip }, channel: 0, bc: 'a880', complete: true, fty: [{ type: 'im_setup' }] });
    return call;
  }

  #say(call, facility) {
    this.#send(call, { type: 'facility', fty: [facility] });
  }

  #send({ number }, sig) {
    if (this.#src) this.service.tell({ api: API, mt: 'Signaling', src: this.#src, call: number, sig });
  }

  #end(call, cause) {
    this.#calls.delete(call.number);
    call.over(16);
    this.#send(call, { type: 'rel', cau: { num: cause } });
  }

  #heard(number, sig) {
    const call = this.#calls.get(number);
    if (sig.type === 'setup') this.#offered(number, sig);
    else if (call && sig.type === 'rel') {
      this.#calls.delete(number);
      call.over(sig.cau?.num);
      if (!call.mine) this.emit('typing', { sip: call.sip, typing: false });
    } else if (call) {
      if (sig.type === 'conn') this.#connected(call);
      this.#facilities(call, sig.fty ?? []);
    }
  }

  #connected(call) {
    call.up = true;
    if (call.typing) this.typing(call.sip, true);
  }

  #offered(number, { cg = {}, fty = [] }) {
    const call = new ChatCall(number, (cg.sip ?? '').toLowerCase(), false);
    if (!fty.some(({ type }) => type === 'im_setup')) return this.#send(call, { type: 'rel', cau: { num: 63 } });
    this.#calls.set(number, call);
    this.#send(call, { type: 'alert' });
    this.#send(call, { type: 'conn' });
  }

  #facilities(call, facilities) {
    for (const { type, typing, data, ...result } of facilities) {
      if (type === 'im_message_result') call.result(result);
      if (type === 'im_message') this.emit('typing', { sip: call.sip, typing: typing === true && !data });
    }
  }

  #lost() {
    this.#src = '';
    for (const call of this.#calls.values()) call.over(27);
    this.#calls.clear();
  }
}
