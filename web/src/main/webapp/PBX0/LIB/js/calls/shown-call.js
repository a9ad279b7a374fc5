/** What is to be seen of a leg: who is there, and how it stands. */
import { Model } from 'carillon/model.js';

const STATES = { setup: 'Setup', 'setup-ack': 'Dialing', 'call-proc': 'Dialing', alert: 'Ringback', connected: 'Connected' };

export class ShownCall extends Model {
  /** name from a directory, where the PBX knows none */
  lookedUp = '';
  /** ms, 0 before the answer */
  startedAt = 0;
  /** digits that were pressed in the call */
  pressed = '';
  /** what went wrong last, '' if nothing did */
  failure = '';
  /** what the other end, or the PBX, wants to be read */
  display = '';
  /** @type {{html?: string, iframe?: {src: string, height: number}}|null} what an app shows about the call (client-runtime.md section 8.3) */
  info = null;

  /** @param {import('carillon/signal/leg.js').Leg} leg */
  constructor(leg) {
    super();
    this.leg = leg;
  }

  /** @param {string} digits that were pressed just now */
  press(digits) {
    this.pressed = (this.pressed + digits).slice(-40);
    this.changed();
  }

  get id() {
    return this.leg.number;
  }

  get guid() {
    return this.leg.callId;
  }

  get outgoing() {
    return this.leg.outgoing;
  }

  get over() {
    return this.leg.over;
  }

  get connected() {
    return this.leg.state === 'connected';
  }

  get ringing() {
    return !this.over && !this.outgoing && !this.connected;
  }

  /** On it the user talks, or would. */
  get active() {
    return !this.over && !this.ringing && !this.leg.holding;
  }

  get holding() {
    return this.leg.holding;
  }

  get held() {
    return this.leg.held;
  }

  get name() {
    const { dn, sip, num } = this.leg.remote;
    return dn || this.lookedUp || sip || num;
  }

  /** Beside the name. */
  get number() {
    const { num, sip } = this.leg.remote;
    return [num, sip].find((text) => text && text !== this.name) ?? '';
  }

  get sip() {
    return this.leg.remote.sip;
  }

  /** Who sent the call on. */
  get via() {
    return this.leg.originalCalled || this.leg.diverting;
  }

  /** @returns {string} in the words of the phone API (client-runtime.md section 8.3) */
  get state() {
    if (this.over) return 'Disconnected';
    if (this.ringing) return 'Alerting';
    if (this.leg.holding) return 'Holding';
    return this.leg.held ? 'Held' : STATES[this.leg.state];
  }
}
