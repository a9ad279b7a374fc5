/**
 * The telephone that is driven: one of the user's own, with all calls it has, whoever began them. After a change of the connection its
 * calls have other handles, and are known again by what they are.
 */
import { randomHex } from 'carillon/crypto.js';
import { Telephone } from 'carillon/calls/telephone.js';
import { RemoteCall } from './remote-call.js';
import { RemoteLeg } from './remote-leg.js';

export class DeskPhone extends Telephone {
  prefixes = {};
  picking = false;
  #src = '';
  #hw = '';
  /** handle of the user on this connection, 0 before there is one */
  #user = 0;
  #next = 1;
  /** handle of what was picked up and has not been told of yet */
  #picked = 0;

  /** @param {{rcc: import('./remote-control.js').RemoteControl, own: import('./own-devices.js').OwnDevices, names: object}} parts */
  constructor(parts) {
    super(parts.names);
    Object.assign(this, parts);
    const { rcc, own } = parts;
    own.addEventListener('change', () => this.changed());
    own.addEventListener('settled', () => this.#watch());
    rcc.on('CallInfo', (info) => this.#heard(info));
    rcc.whenGone(() => this.#leave());
  }

  get registered() {
    return this.#user > 0 && this.own.chosen?.registered === true;
  }

  /** @param {string|{num?: string, sip?: string}} to as typed, or an address @param {{adjust?: boolean}} [how] @returns {Promise<RemoteCall|null>} */
  async start(to, { adjust = false } = {}) {
    const called = this.callable(to, adjust);
    if (!called) return null;
    const call = this.add(new RemoteCall(this, new RemoteLeg(this.#next++, called)));
    this.makeRoom(call);
    this.tell(call);
    await call.dial(called);
    return call;
  }

  /** Takes a call that rings elsewhere. @param {{num?: string, sip?: string}} [at] none: anywhere in one's groups */
  async pickUp(at) {
    const cn = at ? this.own.longNameOf(at) : undefined;
    this.picking = true;
    this.pickFailed = false;
    this.changed();
    const { call } = cn === '' ? { call: 0 } : await this.control('UserPickup', { user: this.#user, ...(cn ? { cn } : {}) });
    this.picking = false;
    this.#picked = Number(call) || 0;
    this.pickFailed = !this.#picked;
    this.changed();
  }

  /** Has the telephone place a call. @param {object} to destination @returns {Promise<object>} the result */
  place(to) {
    return this.control('UserCall', { user: this.#user, ...to });
  }

  /** @returns {Promise<object>} the result */
  control(mt, members) {
    return this.rcc.request(mt, members);
  }

  async #watch() {
    const { chosen, cn } = this.own;
    const hw = chosen?.hw ?? '';
    if (this.#user) this.control('UserEnd', { user: this.#user });
    if (hw !== this.#hw) [...this.calls].forEach((call) => call.gone());
    this.#hw = hw;
    this.#leave();
    if (!hw) return;
    const before = [...this.calls];
    const src = `calls-${randomHex(4)}`;
    this.#src = src;
    const result = await this.control('UserInitialize', { src, cn, hw });
    if (src !== this.#src) return;
    this.#begin(result);
    // All calls there are have been told of when the next request is answered.
    await this.control('Devices', { cn });
    if (src === this.#src) before.filter(({ handle, over }) => !handle && !over).forEach((call) => call.gone());
  }

  #begin({ user, prefixIntl: intl = '', prefixNtl: ntl = '', prefixSubs: subs = '', area = '', country = '' }) {
    this.#user = Number(user) || 0;
    this.prefixes = { intl, ntl, subs, area, country };
    this.changed();
  }

  #leave() {
    this.#src = '';
    this.#user = 0;
    for (const call of this.calls) call.handle = 0;
    this.changed();
  }

  #heard(info) {
    if (info.src !== this.#src) return;
    const known = this.calls.find(({ handle }) => handle === info.call) ?? this.calls.find(({ handle, guid }) => !handle && guid && guid === info.conf);
    if (known) {
      known.handle = info.call;
      known.hear(info);
    } else if (RemoteLeg.isThere(info)) {
      this.#come(info);
    }
  }

  #come(info) {
    const call = this.add(new RemoteCall(this, new RemoteLeg(this.#next++)));
    call.handle = info.call;
    call.hear(info);
    if (call.handle === this.#picked) this.makeRoom(call);
    this.tell(call);
  }
}
