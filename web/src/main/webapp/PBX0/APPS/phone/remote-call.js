/**
 * One call of a telephone that is driven: a {@link import('carillon/calls/call-face.js').CallFace}. What is wanted is asked for; what
 * has become of it is told by the PBX. Events: 'ended', 'answered'.
 */
import { ShownCall } from 'carillon/calls/shown-call.js';

/** Sound and pictures are a matter of the telephone itself. */
const CAN = { hold: true, digits: true, transfer: true, redirect: true };
const CAUSE = { UNKNOWN: 1, NORMAL: 16, REJECTED: 21 };

export class RemoteCall extends ShownCall {
  /** by what it is known to the PBX, 0 before it is, or while there is no connection */
  handle = 0;
  can = CAN;
  muted = false;

  /** @param {import('./desk-phone.js').DeskPhone} phone @param {import('./remote-leg.js').RemoteLeg} leg */
  constructor(phone, leg) {
    super(leg);
    this.phone = phone;
  }

  /** Has the telephone place it. @param {{num?: string, sip?: string}} to */
  async dial(to) {
    const { call, error } = await this.phone.place(destination(to));
    this.handle = Number(call) || 0;
    if (this.over) this.#clear(CAUSE.NORMAL);
    else if (!this.handle) this.gone(error === 'unknown user' ? CAUSE.UNKNOWN : 'device');
  }

  answer() {
    this.phone.makeRoom(this);
    this.#ask('answer', 'UserConnect');
  }

  /** Ends it, or refuses it where it rings. */
  end() {
    if (this.over) return;
    if (this.handle) this.#clear(this.ringing ? CAUSE.REJECTED : CAUSE.NORMAL);
    else this.gone();
  }

  hold() {
    if (this.connected && !this.holding) this.#ask('control', 'UserHold');
  }

  retrieve() {
    if (!this.holding) return;
    this.phone.makeRoom(this);
    this.#ask('control', 'UserRetrieve');
  }

  /** @param {string} digits pressed in the call */
  digits(digits) {
    this.press(digits);
    this.#ask('control', 'UserDTMF', { dtmf: digits, recv: false });
  }

  /** Sends the other end to somebody, also before it was answered; whoever that is may have it diverted. @param {{num?: string, sip?: string}} to */
  transfer(to) {
    this.#ask('transfer', 'UserReroute', destination(to));
  }

  /** Connects the other ends of two calls. @param {RemoteCall} other */
  join(other) {
    this.#ask('transfer', 'UserTransfer', { a: this.handle, b: other.handle });
  }

  /** @param {object} info a CallInfo */
  hear(info) {
    const before = this.connected;
    this.leg.hear(info);
    if (this.over) return this.#finish();
    if (this.connected && !before) {
      // Of a call that was there already it is known only since when it is there.
      this.startedAt ||= Date.now() - (info.msg === 'update' ? (Number(info.time) || 0) * 1000 : 0);
      this.failure = '';
      this.emit('answered');
    }
    this.changed();
  }

  /** It is there no more. */
  gone(cause = CAUSE.NORMAL) {
    this.leg.end(cause);
    this.#finish();
  }

  async #clear(cause) {
    const { error } = await this.phone.control('UserClear', { call: this.handle, cause });
    if (error === 'unknown call' && !this.over) this.gone();
  }

  async #ask(what, mt, members) {
    this.failure = '';
    const { error } = await this.phone.control(mt, { call: this.handle, ...members });
    if (!error || this.over) return;
    this.failure = what;
    this.changed();
  }

  #finish() {
    this.emit('ended');
    this.changed();
  }
}

const destination = ({ num, sip }) => (num ? { e164: num } : { h323: sip });
